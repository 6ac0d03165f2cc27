import { parametersTexts } from '../i18n/parameters.ts';

/**
 * What a parameter of a model in which people differ is called.
 *
 * @param weight - what a weight is called, or what a model in which they do not differ has besides
 */
export function modelParameter(parameter: string, weight: (name: string) => string): string {
  const text = parametersTexts();
  const [prefix, ...rest] = parameter.split(':');
  const name = rest.join(':');
  const number = /^class(\d)$/.exec(prefix!)?.[1];
  if (number !== undefined) return text.ofClass(Number(number), text.classes[name] ?? weight(name));
  if (prefix === 'sd') return text.spread(text.spreads[name] ?? weight(name));
  return prefix === 'chol' ? text.together : weight(parameter);
}
