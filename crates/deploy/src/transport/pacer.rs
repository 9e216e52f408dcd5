//! The rate of calls that AWS accepts. Every call has a limit of its own in an account and Region, and AWS publishes none of
//! them for CloudFormation, so the rate follows from the calls that AWS throttles.
//!
//! The rate falls below what AWS accepted when a part of the calls is throttled, and rises with every call that is not. This is
//! how TCP shares a line: several programs that do so get equal parts. A few throttled calls are only sent again.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex as Queue, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until};

/// The part of the accepted rate that remains after AWS throttled a call.
const AFTER_THROTTLING: f64 = 0.7;
/// The lowest rate, in calls per second.
const LEAST: f64 = 0.5;
/// The rate above which calls are not held back, in calls per second.
const MOST: f64 = 200.0;
/// The rise of the rate, in calls per second, after each second of calls. It grows with the time since the rate fell.
const RISE: f64 = 0.5;
/// The time since the rate fell in which the rise doubles, in seconds.
const DOUBLES: f64 = 5.0;
/// The share of throttled calls up to which the rate stays.
const TOLERATED: f64 = 0.2;
/// The number of throttled calls from which the rate falls. Fewer are chance, also where there are few calls in all.
const ENOUGH: usize = 3;
/// The time over which calls are counted. The rate falls once in it, because these calls were on their way together.
const WINDOW: Duration = Duration::from_secs(1);
/// The number of requests of one call that are on their way at the same time.
const AT_ONCE: usize = 64;

/// The rates of the calls to a service in an account and Region. Clones share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pacer(Arc<Mutex<BTreeMap<String, Arc<Lane>>>>);

/// The rate of one call.
#[derive(Debug)]
struct Lane {
    /// Requests wait here in the order in which they come.
    queue: Queue<()>,
    at_once: Arc<Semaphore>,
    rate: Mutex<Rate>,
}

#[derive(Debug)]
struct Rate {
    /// The calls per second, if AWS throttled a call.
    rate: Option<f64>,
    /// The time of the next request.
    next: Instant,
    /// The time at which the rate fell.
    fell: Option<Instant>,
    /// The times of the accepted calls in the last window.
    accepted: VecDeque<Instant>,
    /// The times of the throttled calls in the last window.
    throttled: VecDeque<Instant>,
    /// The number of throttled calls since the last accepted one.
    in_a_row: usize,
}

/// The right to send a request.
#[derive(Debug)]
pub(super) struct Turn {
    lane: Arc<Lane>,
    _at_once: Option<OwnedSemaphorePermit>,
}

impl Pacer {
    /// Waits until a request of a call may be sent.
    pub(super) async fn turn(&self, call: &str) -> Turn {
        let lane = {
            let mut lanes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(lanes.entry(call.to_owned()).or_default())
        };
        // It is never closed.
        let at_once = Arc::clone(&lane.at_once).acquire_owned().await.ok();
        let first = lane.queue.lock().await;
        // The rate may have fallen while the request waited.
        loop {
            let claim = lane.rate().claim(Instant::now());
            match claim {
                Ok(()) => break,
                Err(next) => sleep_until(next).await,
            }
        }
        drop(first);
        Turn { lane, _at_once: at_once }
    }
}

impl Turn {
    /// Records that AWS throttled the request. Returns whether the call has a rate, so that its next turn comes later.
    pub(super) fn throttled(&self) -> bool {
        let mut rate = self.lane.rate();
        rate.throttle(Instant::now());
        rate.rate.is_some()
    }

    /// Records that AWS accepted the request.
    pub(super) fn accepted(&self) {
        self.lane.rate().rise(Instant::now());
    }
}

impl Default for Lane {
    fn default() -> Lane {
        let rate = Rate {
            rate: None,
            next: Instant::now(),
            fell: None,
            accepted: VecDeque::new(),
            throttled: VecDeque::new(),
            in_a_row: 0,
        };
        let at_once = Arc::new(Semaphore::new(AT_ONCE));
        Lane { queue: Queue::default(), at_once, rate: Mutex::new(rate) }
    }
}

impl Lane {
    fn rate(&self) -> MutexGuard<'_, Rate> {
        self.rate.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rate {
    /// Takes the next turn, or returns the time at which it comes.
    fn claim(&mut self, now: Instant) -> Result<(), Instant> {
        let Some(rate) = self.rate else { return Ok(()) };
        if self.next > now {
            return Err(self.next);
        }
        self.next = now + Duration::from_secs_f64(1.0 / rate);
        Ok(())
    }

    fn throttle(&mut self, now: Instant) {
        self.forget(now);
        self.throttled.push_back(now);
        self.in_a_row += 1;
        let (accepted, throttled) = (self.accepted.len(), self.throttled.len());
        let share = throttled as f64 / (accepted + throttled) as f64;
        let is_recent = self.fell.is_some_and(|it| now - it < WINDOW);
        let is_part = throttled >= ENOUGH && share > TOLERATED;
        if (is_part || self.in_a_row >= ENOUGH) && !is_recent {
            self.fall(now);
        }
    }

    fn fall(&mut self, now: Instant) {
        let accepted = (self.accepted.len() as f64).max(1.0);
        let rate = self.rate.unwrap_or(accepted).min(accepted) * AFTER_THROTTLING;
        let rate = rate.max(LEAST);
        self.rate = Some(rate);
        self.fell = Some(now);
        self.next = now + Duration::from_secs_f64(1.0 / rate);
    }

    fn rise(&mut self, now: Instant) {
        self.forget(now);
        self.accepted.push_back(now);
        self.in_a_row = 0;
        let calm = self.fell.map_or(0.0, |it| (now - it).as_secs_f64());
        let rise = RISE * (1.0 + calm / DOUBLES);
        self.rate = self.rate.map(|it| it + rise / it).filter(|it| *it < MOST);
    }

    fn forget(&mut self, now: Instant) {
        for times in [&mut self.accepted, &mut self.throttled] {
            while times.front().is_some_and(|it| now - *it > WINDOW) {
                times.pop_front();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    /// A service that accepts ten calls a second.
    #[derive(Debug)]
    struct Limited {
        tokens: Mutex<(f64, Instant)>,
        throttled: AtomicU32,
    }

    impl Limited {
        fn new() -> Arc<Limited> {
            let tokens = Mutex::new((10.0, Instant::now()));
            Arc::new(Limited { tokens, throttled: AtomicU32::new(0) })
        }

        fn accepts(&self) -> bool {
            let mut tokens = self.tokens.lock().unwrap();
            let now = Instant::now();
            tokens.0 = (tokens.0 + (now - tokens.1).as_secs_f64() * 10.0).min(10.0);
            tokens.1 = now;
            let is_accepted = tokens.0 >= 1.0;
            if is_accepted {
                tokens.0 -= 1.0;
            } else {
                self.throttled.fetch_add(1, Ordering::SeqCst);
            }
            is_accepted
        }
    }

    async fn send(pacer: &Pacer, call: &str, service: &Limited) {
        loop {
            let turn = pacer.turn(call).await;
            tokio::time::sleep(Duration::from_millis(50)).await;
            if service.accepts() {
                turn.accepted();
                return;
            }
            turn.throttled();
        }
    }

    #[tokio::test(start_paused = true)]
    async fn calls_follow_the_rate_that_the_service_accepts() {
        let (pacer, service) = (Pacer::default(), Limited::new());
        let start = Instant::now();
        let mut running = tokio::task::JoinSet::new();
        for _ in 0..1000 {
            let (pacer, service) = (pacer.clone(), Arc::clone(&service));
            running.spawn(async move { send(&pacer, "DescribeStacks", &service).await });
        }
        running.join_all().await;
        // At ten calls a second, a thousand calls take 99 s at least.
        let seconds = start.elapsed().as_secs();
        assert!((90..160).contains(&seconds), "{seconds}");
        let throttled = service.throttled.load(Ordering::SeqCst);
        assert!(throttled < 200, "{throttled}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_is_throttled_does_not_slow_down_others() {
        let (pacer, service) = (Pacer::default(), Limited::new());
        for _ in 0..40 {
            send(&pacer, "DescribeStacks", &service).await;
        }
        for _ in 0..20 {
            pacer.turn("DescribeStacks").await.throttled();
        }
        let start = Instant::now();
        for _ in 0..100 {
            pacer.turn("ExecuteChangeSet").await.accepted();
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        pacer.turn("DescribeStacks").await.accepted();
        assert!(start.elapsed() > Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn a_service_that_accepts_nothing_is_asked_every_two_seconds() {
        let pacer = Pacer::default();
        for _ in 0..10 {
            pacer.turn("DescribeStacks").await.throttled();
        }
        let start = Instant::now();
        for _ in 0..10 {
            pacer.turn("DescribeStacks").await.throttled();
        }
        assert!(start.elapsed() >= Duration::from_secs(18), "{:?}", start.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn few_throttled_calls_do_not_slow_down_the_others() {
        let pacer = Pacer::default();
        let start = Instant::now();
        for number in 0..1000 {
            let turn = pacer.turn("DescribeStacks").await;
            if number % 20 == 19 {
                turn.throttled();
            } else {
                turn.accepted();
            }
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn few_calls_are_not_slowed_down_by_chance() {
        let pacer = Pacer::default();
        for number in 0..1000 {
            let turn = pacer.turn("DescribeStacks").await;
            // Two calls in a row are throttled now and then.
            if number % 20 < 2 {
                turn.throttled();
            } else {
                turn.accepted();
            }
            tokio::time::sleep(Duration::from_millis(250)).await;
        }
        let start = Instant::now();
        for _ in 0..100 {
            pacer.turn("DescribeStacks").await.accepted();
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn without_throttling_calls_are_not_held_back() {
        let pacer = Pacer::default();
        let start = Instant::now();
        for _ in 0..10_000 {
            pacer.turn("DescribeStacks").await.accepted();
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
    }
}
