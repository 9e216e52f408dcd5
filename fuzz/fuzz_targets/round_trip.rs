//! The parser reads back what the writers write, and each span fits.

#![no_main]

use libfuzzer_sys::{Corpus, fuzz_crossover, fuzz_mutator, fuzz_target};

fuzz_target!(|input: &[u8]| -> Corpus {
    // An input that is no document has nothing to teach.
    if fuzzing::property::round_trip(input) { Corpus::Keep } else { Corpus::Reject }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    stanchion_fuzz::mutated(data, size, max_size, seed)
});

fuzz_crossover!(|first: &[u8], second: &[u8], out: &mut [u8], seed: u32| {
    stanchion_fuzz::crossed(first, second, out, seed)
});
