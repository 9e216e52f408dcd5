//! Versions and aliases: what callers hold on to while the code changes.

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

/// What a version does not hold; a change of these publishes nothing.
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
    /// The newest version of a function: when anything that versions hold changes, the next deployment publishes
    /// another under the same logical id. Its description has a digest of the function, which makes CloudFormation
    /// replace it.
    #[track_caller]
    pub fn build(scope: &Scope, id: &str, function: &Function) -> Version {
        let scope = scope.construct(id);
        let resource = scope.add("Version", lambda::Version::new().function_name(function.name()));
        let (version, function) = (resource.clone(), function.clone());
        // After the function's own work, which was deferred first.
        scope.on_synthesis(move |scope| {
            let digest = scope.fingerprint(function.resource(), &NOT_VERSIONED);
            let description = format!("Configuration {}", &digest[..16]);
            scope.edit(&version).set_property::<String>("Description", description);
        });
        Version { resource }
    }

    /// The version's number.
    pub fn number(&self) -> Value<String> {
        self.resource.version()
    }

    /// The version's ARN.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// The resource.
    pub fn resource(&self) -> &lambda::VersionRef {
        &self.resource
    }
}

/// How many environments of an alias are kept warm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ProvisionedConcurrency {
    /// So many, always, 1 and up.
    Fixed(u32),
    /// As many as are used, so that this share of them is busy, 0.1-0.9.
    Tracking {
        /// The fewest, 1 and up.
        least: u32,
        /// The most.
        most: u32,
        /// The share that is busy.
        utilization: f64,
    },
}

/// A name for a version of a function, with an ARN that stays.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html)
#[derive(Clone, Debug)]
pub struct Alias {
    scope: Scope,
    function: Function,
    resource: lambda::AliasRef,
    version: Version,
}

/// Options of an [`Alias`].
#[derive(Clone, Debug)]
#[must_use = "an alias exists after `build`"]
pub struct AliasBuilder {
    function: Function,
    name: String,
    description: Option<String>,
    concurrency: Option<ProvisionedConcurrency>,
}

impl Alias {
    /// The alias's ARN.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// The function it is of.
    pub fn function(&self) -> &Function {
        &self.function
    }

    /// Where resources of the alias are made.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The version it stands for.
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// The resource.
    pub fn resource(&self) -> &lambda::AliasRef {
        &self.resource
    }

    /// Lets a role call it.
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
    /// A name for a published version of it, such as `live`.
    pub fn alias(&self, name: impl Into<String>) -> AliasBuilder {
        AliasBuilder::new(self, name.into())
    }
}

impl AliasBuilder {
    pub(super) fn new(function: &Function, name: String) -> AliasBuilder {
        AliasBuilder { function: function.clone(), name, description: None, concurrency: None }
    }

    /// What it is for, at most 256 characters.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Keeps environments warm, which cost while they wait.
    pub fn provisioned_concurrency(mut self, concurrency: ProvisionedConcurrency) -> Self {
        self.concurrency = Some(concurrency);
        self
    }

    /// Makes the alias and the version it stands for.
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
            .found(format!("{least} to {most}, {utilization} of them busy"))
            .allowed("a most that is not below the least, 0.1-0.9 busy"),
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
