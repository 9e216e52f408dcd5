//! How often to ask.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

/// A wait that grows from question to question, with jitter, so that many stacks do not ask at once.
#[derive(Clone, Debug)]
pub(crate) struct Pace {
    next: Duration,
    most: Duration,
    random: RandomState,
    turn: u64,
}

impl Pace {
    /// From a first wait to the longest.
    pub(crate) fn new(first: Duration, most: Duration) -> Pace {
        Pace { next: first, most, random: RandomState::new(), turn: 0 }
    }

    /// Waits: between half of the turn's length and all of it.
    pub(crate) async fn rest(&mut self) {
        self.turn += 1;
        let mut hasher = self.random.build_hasher();
        hasher.write_u64(self.turn);
        let share = 500 + (hasher.finish() % 501) as u32;
        tokio::time::sleep(self.next * share / 1000).await;
        self.next = (self.next * 3 / 2).min(self.most);
    }

    /// Asks often again: something has happened.
    pub(crate) fn hurry(&mut self, first: Duration) {
        self.next = first;
    }
}
