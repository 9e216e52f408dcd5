//! Repeats reads while CloudFormation works: its operations go on, whether or not this computer can see them.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;

use crate::error::Error;
use crate::fault::Fault;
use crate::pace::Pace;

/// The time without any valid response after which a read gives up. Throttling is a response, so it never ends a read.
const SILENCE: Duration = Duration::from_secs(15 * 60);

/// Reads something about a running operation, again and again until AWS answers.
///
/// # Errors
/// Returns an error if AWS refuses the call, or if it does not respond for 15 minutes.
pub(crate) async fn persist<T, Reading>(mut read: impl FnMut() -> Reading) -> Result<T, Error>
where
    Reading: Future<Output = Result<T, Error>>,
{
    let mut heard = Instant::now();
    let mut pace = Pace::new(Duration::from_secs(1), Duration::from_secs(30));
    loop {
        let error = match read().await {
            Err(error) if error.is_passing() => error,
            result => return result,
        };
        if matches!(error, Error::Aws { fault: Fault::Throttled, .. }) {
            heard = Instant::now();
        } else if heard.elapsed() >= SILENCE {
            return Err(error);
        }
        pace.rest().await;
    }
}
