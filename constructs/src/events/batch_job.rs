//! Defines AWS Batch jobs as targets of rules.

use stanchion_aws::events::rule as l1;
use stanchion_template::{IntoValue, SetOpt};

use super::target::{EventTarget, Parameters, RuleTarget, TargetAccess, TargetKey};
use crate::batch::JobDefinition;

/// An AWS Batch job that a rule submits to the queue of its definition. The event becomes the parameters of the job if
/// the input of the target requests it.
///
/// [AWS documentation](https://docs.aws.amazon.com/batch/latest/userguide/batch-cwe-target.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a rule"]
pub struct BatchJobTarget {
    job: JobDefinition,
    name: String,
    array_size: Option<u32>,
    attempts: Option<u8>,
}

impl BatchJobTarget {
    /// Returns a target with the name of its jobs.
    pub fn new(job: &JobDefinition, name: impl Into<String>) -> BatchJobTarget {
        BatchJobTarget { job: job.clone(), name: name.into(), array_size: None, attempts: None }
    }

    /// Submits an array job of this size, 2-10,000. Default: one job.
    pub fn array_size(mut self, size: u32) -> BatchJobTarget {
        self.array_size = Some(size);
        self
    }

    /// Sets the number of attempts of the job, 1-10. Default: that of the definition.
    pub fn attempts(mut self, attempts: u8) -> BatchJobTarget {
        self.attempts = Some(attempts);
        self
    }
}

impl EventTarget for BatchJobTarget {
    fn event_target(&self) -> RuleTarget {
        let array = self.array_size.map(|size| l1::BatchArrayProperties::new().size(size));
        let retry = self.attempts.map(|it| l1::BatchRetryStrategy::new().attempts(it));
        let parameters = l1::BatchParameters::new()
            .set_opt(array, l1::BatchParameters::array_properties)
            .job_definition(self.job.arn())
            .job_name(self.name.clone())
            .set_opt(retry, l1::BatchParameters::retry_strategy);
        let queue = self.job.queue().arn();
        let key = TargetKey::Place(self.job.scope().clone());
        RuleTarget::with_access(key, queue, TargetAccess::Role(vec![self.job.submit()]))
            .with(Parameters::Batch(IntoValue::<l1::BatchParameters>::into_value(parameters)))
    }
}
