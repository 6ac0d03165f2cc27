import { profileName } from '../i18n/profiles.ts';
import { localised } from '../i18n/texts.ts';
import { LevelText, ProfileList, type ReadCriterion } from './ProfileList.tsx';
import './profiles-beside.css';

export type ScenarioProps = {
  readonly criteria: readonly ReadCriterion[];
  /** A level index for each criterion of each profile. */
  readonly scenario: readonly (readonly number[])[];
  /** Indices of the criteria as they are read, from the top down. */
  readonly order: readonly number[];
  /** Whether several profiles fit side by side, as from 720 px on. */
  readonly wide: boolean;
  /** Of the heading above each of several profiles, where they stand below each other. */
  readonly level: 'h2' | 'h3' | 'h4';
};

/** What is judged at once: one profile as a list, several side by side or a section each. */
export function ScenarioProfiles({ level: Heading, wide, ...props }: ScenarioProps) {
  const { criteria, scenario, order } = props;
  if (scenario.length === 1) return <ProfileList {...{ criteria, order }} profile={scenario[0]!} />;
  if (wide) return <ProfileTable {...props} />;
  return scenario.map((profile, j) => (
    <section key={profileName(j)} class="profile-section">
      <Heading class="profile-name">{profileName(j)}</Heading>
      <ProfileList {...{ criteria, profile, order }} />
    </section>
  ));
}

/** A row a criterion, a column a profile. */
function ProfileTable({ criteria, scenario, order }: Omit<ScenarioProps, 'wide' | 'level'>) {
  return (
    <table class="profile-table">
      <thead>
        <tr>
          <td />
          {scenario.map((_, j) => (
            <th key={profileName(j)} scope="col">
              {profileName(j)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {order.map((c) => {
          const { id, name, levels } = criteria[c]!;
          return (
            <tr key={id}>
              <th scope="row">{localised(name)}</th>
              {scenario.map((profile, j) => (
                <td key={profileName(j)}>
                  <LevelText level={levels[profile[c]!]!} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
