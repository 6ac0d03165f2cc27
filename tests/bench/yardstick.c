/*
 * The yardstick that times are given in: what `electricity` in panel.bench.ts evaluates, in C for vectors of
 * two doubles as WASM has them. A plain program that a compiler makes fast: draws side by side in arrays,
 * constant counts so that loops unroll, exponentials by the C library two at a time. Six independent normal
 * coefficients, four profiles a scenario. Utilities are taken as exp takes them: nothing guards the range.
 *
 *   gcc -O3 -march=x86-64-v2 -ffast-math -fopenmp yardstick.c -lm && ./a.out INPUT REPEATS
 *
 * INPUT holds doubles: persons, draws, the 12 parameters, then of each person the number of scenarios, the
 * differences of each other profile with the chosen one, and the draws of each coefficient.
 * Prints the log-likelihood, the sum of its derivatives and the fewest seconds of a processor that an
 * evaluation took.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { COEFFICIENTS = 6, OTHERS = 3, BLOCK = 256 };

typedef double scenario[OTHERS][COEFFICIENTS];

struct block {
  double beta[COEFFICIENTS][BLOCK], slope[COEFFICIENTS][BLOCK], likelihood[BLOCK];
};

static void answer(struct block *restrict b, const scenario *given, int draws) {
  scenario x;
  memcpy(x, *given, sizeof x);
  for (int r = 0; r < draws; r++) {
    double strength[OTHERS] = {0}, all = 1;
#pragma GCC unroll 6
    for (int k = 0; k < COEFFICIENTS; k++)
#pragma GCC unroll 3
      for (int j = 0; j < OTHERS; j++) strength[j] += x[j][k] * b->beta[k][r];
#pragma GCC unroll 3
    for (int j = 0; j < OTHERS; j++) all += strength[j] = exp(strength[j]);
    double p = 1 / all;
    b->likelihood[r] *= p;
#pragma GCC unroll 6
    for (int k = 0; k < COEFFICIENTS; k++) {
      double mean = 0;
#pragma GCC unroll 3
      for (int j = 0; j < OTHERS; j++) mean += x[j][k] * strength[j];
      b->slope[k][r] -= p * mean;
    }
  }
}

/* One person: adds to the derivatives and returns the log-likelihood. */
static double person(const double *theta, const scenario *x, int scenarios, const double *draw, int R, double *gradient) {
  static struct block b;
  double total = 0, sum[2 * COEFFICIENTS] = {0};
  for (int from = 0; from < R; from += BLOCK) {
    int n = R - from < BLOCK ? R - from : BLOCK;
    for (int r = 0; r < n; r++) b.likelihood[r] = 1;
    for (int k = 0; k < COEFFICIENTS; k++)
      for (int r = 0; r < n; r++) {
        b.beta[k][r] = theta[k] + theta[COEFFICIENTS + k] * draw[(size_t)k * R + from + r];
        b.slope[k][r] = 0;
      }
    for (int s = 0; s < scenarios; s++) answer(&b, x + s, n);
    for (int r = 0; r < n; r++) total += b.likelihood[r];
    for (int k = 0; k < COEFFICIENTS; k++)
      for (int r = 0; r < n; r++) {
        double weighed = b.likelihood[r] * b.slope[k][r];
        sum[k] += weighed;
        sum[COEFFICIENTS + k] += weighed * draw[(size_t)k * R + from + r];
      }
  }
  for (int p = 0; p < 2 * COEFFICIENTS; p++) gradient[p] += sum[p] / total;
  return log(total / R);
}

int main(int count, char **given) {
  if (count != 3) return 1;
  FILE *file = fopen(given[1], "rb");
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  long bytes = ftell(file);
  rewind(file);
  double *input = malloc(bytes);
  if (!input || fread(input, 1, bytes, file) != (size_t)bytes) return 1;
  int persons = input[0], draws = input[1];
  double fewest = INFINITY, value = 0, slopes = 0;
  for (int repeat = atoi(given[2]); repeat > 0; repeat--) {
    struct timespec start, end;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
    double gradient[2 * COEFFICIENTS] = {0};
    const double *at = input + 2 + 2 * COEFFICIENTS;
    value = slopes = 0;
    for (int i = 0; i < persons; i++) {
      int scenarios = *at++;
      const scenario *x = (const scenario *)at;
      at += (size_t)scenarios * OTHERS * COEFFICIENTS;
      value += person(input + 2, x, scenarios, at, draws, gradient);
      at += (size_t)COEFFICIENTS * draws;
    }
    for (int p = 0; p < 2 * COEFFICIENTS; p++) slopes += gradient[p];
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
    double seconds = end.tv_sec - start.tv_sec + 1e-9 * (end.tv_nsec - start.tv_nsec);
    if (seconds < fewest) fewest = seconds;
  }
  printf("%.17g %.17g %.9f\n", value, slopes, fewest);
  return 0;
}
