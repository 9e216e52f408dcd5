//! Defines Lambda functions and their triggers.

mod alarm_action;
mod alias;
mod attachments;
mod code;
mod event_source;
mod function;
mod function_builder;
mod invocable;
mod invoke_config;
mod layer;
mod metrics;
mod package;
mod url;

pub use alias::{Alias, AliasBuilder, ProvisionedConcurrency, Version};
pub use code::{Code, FolderCode};
pub use event_source::{EventSource, EventSourceBuilder, StreamPosition};
pub use function::Function;
pub use function_builder::FunctionBuilder;
pub use invocable::Invocable;
pub use invoke_config::{AsynchronousInvocation, AsynchronousInvocationBuilder};
pub use layer::{Layer, LayerBuilder};
pub use metrics::FunctionMetrics;
pub use stanchion_aws::lambda::function::Runtime;
pub use url::{Cors, FunctionUrl, FunctionUrlBuilder, HttpMethod, UrlAuthorization};
