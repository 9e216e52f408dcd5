//! Counts the calls to AWS, and writes them to standard error on request. It records names and HTTP statuses, never content.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::FinalizerInterceptorContextRef;
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// The calls to AWS that were made. Every attempt of a call counts.
#[derive(Clone, Debug, Default)]
pub struct Calls {
    counts: Arc<Mutex<BTreeMap<String, u64>>>,
    tells: bool,
}

impl Calls {
    /// Creates an empty count. If `tells` is true, every call is written to standard error.
    pub fn new(tells: bool) -> Calls {
        Calls { counts: Arc::default(), tells }
    }

    /// Returns the number of times that each call was made, by service and name.
    pub fn counts(&self) -> BTreeMap<String, u64> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns an interceptor that counts the calls of a client.
    pub(crate) fn counter(&self) -> Counter {
        Counter(self.clone())
    }
}

/// An interceptor that counts the calls of a client.
#[derive(Debug)]
pub(crate) struct Counter(Calls);

impl Intercept for Counter {
    fn name(&self) -> &'static str {
        "Calls"
    }

    fn read_after_attempt(
        &self,
        context: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(metadata) = config.load::<Metadata>() else { return Ok(()) };
        let call = format!("{}.{}", metadata.service(), metadata.name());
        if self.0.tells {
            let answer = context.response().map(|it| it.status().as_u16().to_string());
            let answer = answer.unwrap_or_else(|| "no answer".to_owned());
            drop(writeln!(anstream::stderr(), "{call} {answer}"));
        }
        let mut counts = self.0.counts.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(call).or_default() += 1;
        Ok(())
    }
}
