import fc from 'fast-check';

/**
 * Generated inputs are the same in every run, so that a change is judged by what it changed. To look
 * further: SEED=$RANDOM npm test. What it finds becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260212) });
