/** Added to a number under 2^51 in size and taken off again it rounds; between, the low bits hold the whole. */
const ROUND: f64 = 6755399441055744; // 1.5 · 2^52

/** Added to a whole number from 0 to 2^52 it puts that number into the low bits. */
const WHOLE: f64 = 4503599627370496; // 2^52

export const LOG2_E: f64 = 1.4426950408889634;
export const LN_2: f64 = 0.6931471805599453;

/**
 * Exponentials and logarithms of two numbers at once, in base 2: the whole part of an exponent then goes
 * into the bits of a double as it is. They use only operations whose result the specification of WASM fixes,
 * so that every engine gives the same bits. A class, since only methods can be marked to be written out
 * where they are called.
 */
export class Lanes {
  @inline
  static clamp(x: v128, most: f64): v128 {
    return f64x2.pmin(f64x2.pmax(x, f64x2.splat(-most)), f64x2.splat(most));
  }

  @inline
  static round(x: v128): v128 {
    return f64x2.sub(f64x2.add(x, f64x2.splat(ROUND)), f64x2.splat(ROUND));
  }

  /**
   * 2^f − 1 for −½ ≤ f ≤ ½: the polynomial of degree 10, 0 at 0, with the smallest largest error relative
   * to 2^f, 3e−16. Odd and even powers apart, because each step waits for the one before.
   */
  @inline
  static fraction(f: v128): v128 {
    const square = f64x2.mul(f, f);
    let odd = f64x2.splat(1.0210506320316116e-7);
    let even = f64x2.splat(7.111757810496622e-9);
    odd = f64x2.add(f64x2.splat(1.5252647748458753e-5), f64x2.mul(square, odd));
    even = f64x2.add(f64x2.splat(1.321523564006805e-6), f64x2.mul(square, even));
    odd = f64x2.add(f64x2.splat(0.001333355824647934), f64x2.mul(square, odd));
    even = f64x2.add(f64x2.splat(0.00015403530800807628), f64x2.mul(square, even));
    odd = f64x2.add(f64x2.splat(0.055504108664346595), f64x2.mul(square, odd));
    even = f64x2.add(f64x2.splat(0.009618129107380722), f64x2.mul(square, even));
    odd = f64x2.add(f64x2.splat(0.6931471805599516), f64x2.mul(square, odd));
    even = f64x2.add(f64x2.splat(0.24022650695910472), f64x2.mul(square, even));
    return f64x2.add(f64x2.mul(f, odd), f64x2.mul(square, even));
  }

  /** 2^x for |x| ≤ 1000. */
  @inline
  static exp2(x: v128): v128 {
    const shifted = f64x2.add(x, f64x2.splat(ROUND));
    const f = f64x2.sub(x, f64x2.sub(shifted, f64x2.splat(ROUND)));
    const mantissa = f64x2.add(f64x2.splat(1), Lanes.fraction(f));
    return i64x2.add(mantissa, i64x2.shl(shifted, 52));
  }

  /** 2^n for whole n ≤ 1000; 0 for n under −1022. */
  @inline
  static power2(n: v128): v128 {
    const exponent = f64x2.add(f64x2.pmax(n, f64x2.splat(-1023)), f64x2.splat(1023));
    return i64x2.shl(f64x2.add(exponent, f64x2.splat(WHOLE)), 52);
  }

  /** The whole part of log2 x for normal x > 0, rounded down. */
  @inline
  static exponent(x: v128): v128 {
    const bits = v128.or(i64x2.shr_u(x, 52), f64x2.splat(WHOLE));
    return f64x2.sub(f64x2.sub(bits, f64x2.splat(WHOLE)), f64x2.splat(1023));
  }

  /** x / 2^exponent(x), 1 ≤ mantissa < 2. */
  @inline
  static mantissa(x: v128): v128 {
    return v128.or(v128.and(x, i64x2.splat(0x000fffffffffffff)), f64x2.splat(1));
  }

  /** log2 x for normal x > 0: with m the mantissa between √½ and √2 and s = (m − 1) / (m + 1), ln m = 2 artanh s. */
  @inline
  static log2(x: v128): v128 {
    const one = f64x2.splat(1);
    const large = f64x2.gt(Lanes.mantissa(x), f64x2.splat(Math.SQRT2));
    const up = v128.and(large, one);
    const m = f64x2.mul(Lanes.mantissa(x), f64x2.sub(one, f64x2.mul(up, f64x2.splat(0.5))));
    const s = f64x2.div(f64x2.sub(m, one), f64x2.add(m, one));
    const square = f64x2.mul(s, s);
    let series = f64x2.splat(1.0 / 21);
    for (let power: f64 = 19; power > 0; power -= 2) {
      series = f64x2.add(f64x2.splat(1 / power), f64x2.mul(square, series));
    }
    const ln = f64x2.mul(f64x2.mul(s, series), f64x2.splat(2 * LOG2_E));
    return f64x2.add(f64x2.add(Lanes.exponent(x), up), ln);
  }

  /**
   * ln(1 + e) for 0 ≤ e ≤ 1: with m = 1 + e, halved from √2 on, and s = (m − 1) / (m + 1) it is 2 artanh s,
   * and ln 2 more where m was halved. The series ends where s^23 is under the rounding.
   */
  @inline
  static log1p(e: v128): v128 {
    const one = f64x2.splat(1);
    const large = f64x2.gt(e, f64x2.splat(Math.SQRT2 - 1));
    const up = v128.and(large, one);
    const s = f64x2.div(f64x2.sub(e, up), f64x2.add(f64x2.add(e, f64x2.splat(2)), up));
    const square = f64x2.mul(s, s);
    const fourth = f64x2.mul(square, square);
    // Two sums by turns, because each step waits for the one before.
    let odd = f64x2.splat(1.0 / 19);
    let even = f64x2.splat(1.0 / 21);
    odd = f64x2.add(f64x2.splat(1.0 / 15), f64x2.mul(fourth, odd));
    even = f64x2.add(f64x2.splat(1.0 / 17), f64x2.mul(fourth, even));
    odd = f64x2.add(f64x2.splat(1.0 / 11), f64x2.mul(fourth, odd));
    even = f64x2.add(f64x2.splat(1.0 / 13), f64x2.mul(fourth, even));
    odd = f64x2.add(f64x2.splat(1.0 / 7), f64x2.mul(fourth, odd));
    even = f64x2.add(f64x2.splat(1.0 / 9), f64x2.mul(fourth, even));
    odd = f64x2.add(f64x2.splat(1.0 / 3), f64x2.mul(fourth, odd));
    even = f64x2.add(f64x2.splat(1.0 / 5), f64x2.mul(fourth, even));
    const series = f64x2.mul(square, f64x2.add(odd, f64x2.mul(square, even)));
    const twice = f64x2.add(s, s);
    return f64x2.add(f64x2.add(twice, f64x2.mul(twice, series)), v128.and(large, f64x2.splat(LN_2)));
  }

  @inline
  static sum(x: v128): f64 {
    return f64x2.extract_lane(x, 0) + f64x2.extract_lane(x, 1);
  }

  static addTo(into: usize, value: v128): void {
    v128.store(into, f64x2.add(v128.load(into), value));
  }
}
