import { expose } from 'comlink';
import { computeApi } from './api.ts';

expose(computeApi());
