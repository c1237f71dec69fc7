import { readEnvironment } from '../src/environment.ts';

export default { level: readEnvironment().LOG_LEVEL };
