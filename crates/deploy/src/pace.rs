//! The intervals between polling calls.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

/// An interval that grows from call to call, with jitter, so that many stacks do not poll at the same time.
#[derive(Clone, Debug)]
pub(crate) struct Pace {
    next: Duration,
    most: Duration,
    random: RandomState,
    turn: u64,
}

impl Pace {
    /// Creates an interval that grows from `first` to `most`.
    pub(crate) fn new(first: Duration, most: Duration) -> Pace {
        Pace { next: first, most, random: RandomState::new(), turn: 0 }
    }

    /// Waits between half and all of the current interval, and lengthens the interval.
    pub(crate) async fn rest(&mut self) {
        self.turn += 1;
        let mut hasher = self.random.build_hasher();
        hasher.write_u64(self.turn);
        let share = 500 + (hasher.finish() % 501) as u32;
        tokio::time::sleep(self.next * share / 1000).await;
        self.next = (self.next * 3 / 2).min(self.most);
    }

    /// Shortens the interval again, because there is news.
    pub(crate) fn hurry(&mut self, first: Duration) {
        self.next = first;
    }
}
