//! Defines versions and aliases, through which callers keep a stable version while the code changes.

use stanchion_aws::applicationautoscaling as scaling;
use stanchion_aws::applicationautoscaling::{scalable_target, scaling_policy};
use stanchion_aws::lambda;
use stanchion_aws::lambda::alias as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value, intrinsic};

use super::Function;
use crate::iam::{Role, Statement};
use crate::scheduler::{Schedulable, ScheduleTarget};
use crate::text;

/// The properties that a version does not contain. A change of these publishes no version.
///
/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html>
const NOT_VERSIONED: [&str; 5] = [
    "CodeSigningConfigArn",
    "RecursiveLoop",
    "ReservedConcurrentExecutions",
    "RuntimeManagementConfig",
    "Tags",
];

/// A published version of a function, which never changes.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html)
#[derive(Clone, Debug)]
pub struct Version {
    resource: lambda::VersionRef,
}

impl Version {
    /// Publishes the current configuration of a function as a version. When anything that a version contains changes,
    /// the next deployment publishes a new version under the same logical ID: the description contains a digest of
    /// the function, and a new description makes CloudFormation replace the resource.
    #[track_caller]
    pub fn build(scope: &Scope, id: &str, function: &Function) -> Version {
        let scope = scope.construct(id);
        let resource = scope.add("Version", lambda::Version::new().function_name(function.name()));
        let (version, function) = (resource.clone(), function.clone());
        // Runs after the function's own deferred work, which was registered first.
        scope.on_synthesis(move |scope| {
            let digest = scope.fingerprint(function.resource(), &NOT_VERSIONED);
            let description = format!("Configuration {}", &digest[..16]);
            scope.edit(&version).set_property::<String>("Description", description);
        });
        Version { resource }
    }

    /// Returns the number of the version.
    pub fn number(&self) -> Value<String> {
        self.resource.version()
    }

    /// Returns the ARN of the version.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &lambda::VersionRef {
        &self.resource
    }
}

/// The provisioned concurrency of an alias: the number of environments that stay initialized.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ProvisionedConcurrency {
    /// A fixed number, 1 and up.
    Fixed(u32),
    /// A number that follows the load (target tracking), so that a target share of the environments is in use.
    Tracking {
        /// The minimum, 1 and up.
        least: u32,
        /// The maximum.
        most: u32,
        /// The target utilization, 0.1-0.9.
        utilization: f64,
    },
}

/// An alias: a name for a version of a function, with an ARN that does not change.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::lambda::{Code, Function, ProvisionedConcurrency, Runtime};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let code = Code::inline("def handler(event, context): return {}\n");
/// let function = Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&stack, "Wall");
/// let live = function.alias("live").provisioned_concurrency(ProvisionedConcurrency::Fixed(2)).build(&stack, "Live");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Alias {
    scope: Scope,
    function: Function,
    resource: lambda::AliasRef,
    version: Version,
}

/// Builds an [`Alias`].
#[derive(Clone, Debug)]
#[must_use = "an alias exists after `build`"]
pub struct AliasBuilder {
    function: Function,
    name: String,
    description: Option<String>,
    concurrency: Option<ProvisionedConcurrency>,
}

impl Alias {
    /// Returns the ARN of the alias.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the function of the alias.
    pub fn function(&self) -> &Function {
        &self.function
    }

    /// Returns the scope in which resources of the alias are created.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Returns the version that the alias points to.
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &lambda::AliasRef {
        &self.resource
    }

    /// Allows a role to invoke the alias.
    pub fn grant_invoke(&self, role: &Role) {
        role.allow(Statement::allow(["lambda:InvokeFunction"]).on(self.arn()));
    }
}

impl Schedulable for Alias {
    fn schedule_target(&self) -> ScheduleTarget {
        ScheduleTarget::new(self.arn(), Statement::allow(["lambda:InvokeFunction"]).on(self.arn()))
    }
}

impl Function {
    /// Returns a builder for an alias of a published version of the function, such as `live`.
    pub fn alias(&self, name: impl Into<String>) -> AliasBuilder {
        AliasBuilder::new(self, name.into())
    }
}

impl AliasBuilder {
    pub(super) fn new(function: &Function, name: String) -> AliasBuilder {
        AliasBuilder { function: function.clone(), name, description: None, concurrency: None }
    }

    /// Sets the description, at most 256 characters. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sets the provisioned concurrency. Provisioned environments cost money while they are idle. Default: none.
    pub fn provisioned_concurrency(mut self, concurrency: ProvisionedConcurrency) -> Self {
        self.concurrency = Some(concurrency);
        self
    }

    /// Creates the alias and the version that it points to.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Alias {
        let scope = scope.construct(id);
        let version = Version::build(&scope, "Version", &self.function);
        let least = match self.concurrency {
            None => None,
            Some(ProvisionedConcurrency::Fixed(count)) => Some(count),
            Some(ProvisionedConcurrency::Tracking { least, .. }) => Some(least),
        };
        if least == Some(0) {
            scope.report(
                Diagnostic::new(code::LAM_018, "the provisioned concurrency is 0")
                    .property("ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions")
                    .found(0)
                    .allowed("1 and up, or no provisioned concurrency"),
            );
        }
        let concurrency = least.map(|count| {
            l1::ProvisionedConcurrencyConfiguration::new()
                .provisioned_concurrent_executions(i64::from(count))
        });
        let alias = lambda::Alias::new()
            .set_opt(self.description, lambda::Alias::description)
            .function_name(self.function.name())
            .function_version(version.number())
            .name(self.name)
            .set_opt(concurrency, lambda::Alias::provisioned_concurrency_config);
        let resource = scope.add("Alias", alias);
        if let Some(ProvisionedConcurrency::Tracking { least, most, utilization }) =
            self.concurrency
        {
            scale(&scope, &resource, least, most, utilization);
        }
        Alias { scope, function: self.function, resource, version }
    }
}

/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html>
fn scale(scope: &Scope, alias: &lambda::AliasRef, least: u32, most: u32, utilization: f64) {
    if most < least || !(0.1..=0.9).contains(&utilization) {
        scope.report(
            Diagnostic::new(
                code::LAM_024,
                "the target tracking of the provisioned concurrency is not valid",
            )
            .property("TargetTrackingScalingPolicyConfiguration.TargetValue")
            .found(format!("{least} to {most} environments, a utilization of {utilization}"))
            .allowed("a maximum of at least the minimum, a utilization of 0.1-0.9"),
        );
    }
    // The ARN ends in function:name:alias.
    let parts: Value<Vec<String>> = intrinsic::split(":", alias.reference());
    let part = |at: i64| intrinsic::select::<String>(at, parts.clone());
    let id = text!["function:", part(6), ":", part(7)];
    let target = scaling::ScalableTarget::new()
        .max_capacity(most)
        .min_capacity(least)
        .resource_id(id)
        .scalable_dimension(
            scalable_target::ScalableDimension::LAMBDA_FUNCTION_PROVISIONED_CONCURRENCY,
        )
        .service_namespace(scalable_target::ServiceNamespace::LAMBDA);
    let target = scope.add("Scaling", target);
    let metric = scaling_policy::PredefinedMetricSpecification::new().predefined_metric_type(
        scaling_policy::PredefinedMetricSpecificationPredefinedMetricType::LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION,
    );
    let tracking = scaling_policy::TargetTrackingScalingPolicyConfiguration::new()
        .predefined_metric_specification(metric)
        .target_value(utilization);
    let policy = scaling::ScalingPolicy::new()
        .policy_name(scope.key())
        .policy_type(scaling_policy::PolicyType::TARGET_TRACKING_SCALING)
        .scaling_target_id(target.reference())
        .target_tracking_scaling_policy_configuration(tracking);
    scope.add("ScalingPolicy", policy);
}
