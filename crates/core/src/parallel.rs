//! Work on many items at the same time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Returns the result of some work for each item, in the order of the items. There is a thread for each processor, and none
/// for a single item.
pub fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(items.len());
    if workers < 2 {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(items.len()));
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((at, item)) = {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    items.get(at).map(|it| (at, it))
                } {
                    let result = work(item);
                    results.lock().unwrap_or_else(PoisonError::into_inner).push((at, result));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::in_parallel;

    #[test]
    fn results_have_the_order_of_the_items() {
        let items: Vec<usize> = (0..500).collect();
        let slow_first = |it: &usize| {
            if *it == 0 {
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
            it * 2
        };
        let expected: Vec<usize> = items.iter().map(|it| it * 2).collect();
        assert_eq!(in_parallel(&items, slow_first), expected);
        assert_eq!(in_parallel(&items[..1], |it| *it), [0]);
        assert!(in_parallel(&items[..0], |it| *it).is_empty());
    }
}
