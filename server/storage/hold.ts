import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { asFailure } from './failure.ts';

/** In the folder of the data, beside the database; there is nothing in it. */
export const holdFile = 'oss-kompass.lock';

/** A connection nobody refers to is closed when memory is cleared, and its lock is gone with it. */
const held = new Set<DatabaseSync>();

/**
 * Holds a folder of data for this process alone, by a lock of the operating system on a file of its own:
 * it ends with the process, however that ends, so none is ever left behind.
 * @param patience how long SQLite waits for whoever holds it, in milliseconds; this blocks the process
 * @returns lets go of it
 * @throws StorageFailure 'busy' if another process holds it, or an error of the file system
 */
export function holdFolder(folder: string, patience = 2000): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const connection = new DatabaseSync(join(folder, holdFile), { timeout: patience, open: false });
  try {
    connection.open();
    connection.exec('BEGIN EXCLUSIVE');
    held.add(connection);
    return () => {
      held.delete(connection);
      connection.close();
    };
  } catch (error) {
    if (connection.isOpen) connection.close();
    throw asFailure(error);
  }
}
