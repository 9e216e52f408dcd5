//! Mutations for libFuzzer that keep templates well-formed where they can.

#![forbid(unsafe_code)]

use fuzzing::{Random, mutated as changed};

/// Changes the input in place. Returns its new size.
pub fn mutated(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let input = data[..size].to_vec();
    let mut random = Random::new(u64::from(seed));
    let result = changed(&input, &input, &mut random);
    // Bytes that libFuzzer chooses find what a grammar does not think of.
    if result.is_empty() || result.len() > max_size || random.once_in(8) {
        return libfuzzer_sys::fuzzer_mutate(data, size, max_size);
    }
    data[..result.len()].copy_from_slice(&result);
    result.len()
}

/// Writes a mixture of two inputs. Returns its size.
pub fn crossed(first: &[u8], second: &[u8], out: &mut [u8], seed: u32) -> usize {
    let result = changed(first, second, &mut Random::new(u64::from(seed)));
    let size = result.len().min(out.len());
    out[..size].copy_from_slice(&result[..size]);
    size
}
