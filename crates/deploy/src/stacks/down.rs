//! Deletes stacks.

use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;

use super::settle::settle;
use crate::cloud::Cloud;
use crate::destroy;
use crate::done::Report;
use crate::events::Event;
use crate::operator::Operator;
use crate::schedule::{self, Order};

/// Deletes stacks, each when the stacks that depend on it are deleted.
pub async fn down(
    cloud: &Cloud,
    stacks: &[&ManifestStack],
    options: &destroy::Options,
    concurrency: usize,
    operator: &Arc<dyn Operator>,
) -> Report {
    schedule::run(stacks, Order::ConsumersFirst, concurrency, operator, |stack| {
        let (cloud, options, operator) = (cloud.clone(), options.clone(), Arc::clone(operator));
        async move {
            let tell = |name: &str, event: &Event| operator.tells(name, event);
            settle(&cloud, &stack, &tell).await?;
            destroy::stack(&cloud, &stack, &options, &tell).await
        }
    })
    .await
}
