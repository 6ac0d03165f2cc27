import type { Language } from '../i18n/language.ts';
import { digest } from './digest.ts';

/**
 * 256 words a language to compare two screens by, read aloud if need be. The words at one place mean the
 * same in both languages; no two begin with the same four letters or differ in one letter only. Their
 * order never changes: people have them on paper.
 */
const lists: Readonly<Record<Language, string>> = {
  nl: `
  adelaar agenda anker appel atleet avond bakker balkon banaan bank beker bel berg bezem bij blad bloem
  boek boom bord boter brief bril broer brood brug cactus camera caravan cello circus citroen dak deken
  deur diamant dokter donder doos dorp draak dromen druif duim eend eik eiland elleboog emmer ezel fakkel
  feest fiets fluit fornuis foto garnaal gebak geit giraf gitaar gorilla goud gras grot haai hamer hamster
  haring haven helm hemel herfst hert heuvel hond honing hooi hoorn horloge hotel iglo ijs inkt insect
  juweel kaars kabel kajak kano kapper kasteel kat kers keuken kikker klaver knie koe koekoek koffer
  kompas konijn korf kraan krant kreeft kroon kruid kust ladder lamp leeuw lepel lied lijm lijster lucht
  maan magneet mammoet marmer mast matras melk mier minuut mossel mosterd muffin muis munt museum muur
  muziek naald nacht narcis nectar nest neus noot oase oceaan octopus olijf oor oranje orgel otter oven
  paard paleis palm panda papier parel park pauw peper piano pijl piraat pizza plank plein pompoen poort
  potlood prins puzzel pyjama radio raket reis ring rivier robot rozijn salade saus schaap school sjaal
  slak sleutel slot sneeuw soep spiegel spin ster stoel storm straat suiker tand tapijt tas taxi tennis
  tent theepot tijger toekan tomaat toren touw trap trein tuin tulp tunnel uil vaas vanille veer venkel
  vijver vinger viool vis vlag vlieg vloer vogel vork vriend wafel wagen walnoot walvis wasbeer water
  weide wereld wesp wiel wilg wind winkel winter wolf zaag zadel zebra zee zeilboot zilver zomer zon zout
  zus zwaan zwaluw zwembad`,
  en: `
  eagle diary anchor apple athlete evening baker balcony banana bench mug bell mountain broom bee leaf
  flower book tree plate butter letter glasses brother bread bridge cactus camera caravan cello circus
  lemon roof blanket door diamond doctor thunder box village dragon dream grape thumb duck oak island
  elbow bucket donkey torch party bicycle flute stove photo shrimp pastry goat giraffe guitar gorilla gold
  grass cave shark hammer hamster herring harbour helmet sky autumn deer hill dog honey hay trumpet watch
  hotel igloo ice ink insect gem candle cable kayak canoe barber castle cat cherry kitchen frog clover
  knee cow cuckoo suitcase compass rabbit basket tap newspaper lobster crown spice coast ladder lamp lion
  spoon song glue thrush air moon magnet mammoth marble mast mattress milk ant minute mussel mustard
  muffin mouse coin museum wall music needle night daffodil nectar nest nose nut oasis ocean octopus olive
  ear orange organ otter oven horse palace palm panda paper pearl park peacock pepper piano arrow pirate
  pizza shelf square pumpkin gate pencil prince puzzle pyjamas radio rocket journey ring river robot
  raisin salad sauce sheep school scarf snail key lock snow soup mirror spider star chair storm street
  sugar tooth carpet bag taxi tennis tent teapot tiger toucan tomato tower rope stairs train garden tulip
  tunnel owl vase vanilla feather fennel pond finger violin fish flag fly floor bird fork friend waffle
  wagon walnut whale raccoon water meadow world wasp wheel willow wind shop winter wolf saw saddle zebra
  sea yacht silver summer sun salt sister swan swallow pool`,
};

/** So many words from the hash of `bytes`, eight bits each; `use` keeps the words of two uses apart. */
export async function words(
  use: string,
  bytes: Uint8Array,
  { count, language }: { readonly count: number; readonly language: Language },
): Promise<string[]> {
  const list = lists[language].trim().split(/\s+/);
  const hash = await digest(Uint8Array.of(...new TextEncoder().encode(use), ...bytes), count);
  return Array.from(hash, (byte) => list[byte]!);
}
