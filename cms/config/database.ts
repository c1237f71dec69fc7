import { join } from 'node:path';
import { readEnvironment } from '../src/environment.ts';

const env = readEnvironment();

interface Connection {
  pragma(statement: string): unknown;
}

export default {
  connection: {
    client: 'sqlite',
    connection: { filename: join(env.BROADSIDE_HOME, 'database.sqlite') },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      // With the write-ahead log the snapshot is read on a second connection while an editor saves on this one.
      afterCreate(connection: Connection, done: (error: Error | null, connection: Connection) => void) {
        connection.pragma('journal_mode = WAL');
        connection.pragma('busy_timeout = 5000');
        done(null, connection);
      },
    },
  },
};
