//! Builds Lambda functions.

use std::collections::BTreeMap;

use stanchion_aws::lambda;
use stanchion_aws::lambda::function as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::attachments::{Attachments, Place};
use super::package::Package;
use super::{Code, Function, Layer, Runtime};
use crate::compute::Architecture;
use crate::iam::{Principal, Role, Statement};
use crate::logs::{LogGroup, OwnLog};
use crate::network::{SecurityGroup, Subnet, Vpc};
use crate::non_empty::non_empty;
use crate::sqs::Queue;

/// Builds a [`Function`].
#[derive(Clone, Debug)]
#[must_use = "a function exists after `build`"]
pub struct FunctionBuilder {
    package: Package,
    architecture: Architecture,
    memory_mib: u32,
    timeout_seconds: u32,
    ephemeral_storage_mib: Option<u32>,
    environment: BTreeMap<String, Value<String>>,
    vpc: Option<Vpc>,
    subnets: Option<Vec<Subnet>>,
    security_group: Option<SecurityGroup>,
    role: Option<Role>,
    layers: Vec<Value<String>>,
    description: Option<String>,
    name: Option<Value<String>>,
    reserved_concurrency: Option<u32>,
    dead_letters: Option<Queue>,
    log_group: Option<LogGroup>,
    own_log: OwnLog,
    json_logs: bool,
    tracing: bool,
    snap_start: bool,
    kms_key: Option<Value<String>>,
}

impl Function {
    /// Returns a builder for a function with code for a runtime, and its handler, such as `index.handler`. Defaults:
    /// 128 MiB of memory and a timeout of 3 seconds.
    pub fn builder(
        runtime: impl IntoValue<Runtime>,
        handler: impl Into<String>,
        code: impl Into<Code>,
    ) -> FunctionBuilder {
        FunctionBuilder::new(Package::Archive {
            runtime: runtime.into_value(),
            handler: handler.into(),
            code: code.into(),
        })
    }

    /// Returns a builder for a function from a container image in ECR, by the URI of the image.
    pub fn image(uri: impl IntoValue<String>) -> FunctionBuilder {
        FunctionBuilder::new(Package::Image {
            uri: uri.into_value(),
            command: Vec::new(),
            entry_point: Vec::new(),
            folder: None,
        })
    }
}

impl FunctionBuilder {
    pub(super) fn new(package: Package) -> FunctionBuilder {
        FunctionBuilder {
            package,
            architecture: Architecture::X86_64,
            memory_mib: 128,
            timeout_seconds: 3,
            ephemeral_storage_mib: None,
            environment: BTreeMap::new(),
            vpc: None,
            subnets: None,
            security_group: None,
            role: None,
            layers: Vec::new(),
            description: None,
            name: None,
            reserved_concurrency: None,
            dead_letters: None,
            log_group: None,
            own_log: OwnLog::default(),
            json_logs: false,
            tracing: false,
            snap_start: false,
            kms_key: None,
        }
    }

    /// Sets the processor architecture. Default: x86-64. Arm (Graviton) costs less.
    pub fn architecture(mut self, architecture: Architecture) -> Self {
        self.architecture = architecture;
        self
    }

    /// Sets the memory in MiB, 128-10,240. Default: 128. CPU grows with it: 1,769 MiB have one vCPU.
    pub fn memory_mib(mut self, mebibytes: u32) -> Self {
        self.memory_mib = mebibytes;
        self
    }

    /// Sets the timeout in seconds, 1-900. Default: 3.
    pub fn timeout_seconds(mut self, seconds: u32) -> Self {
        self.timeout_seconds = seconds;
        self
    }

    /// Sets the size of `/tmp` in MiB, 512-10,240. Default: 512.
    pub fn ephemeral_storage_mib(mut self, mebibytes: u32) -> Self {
        self.ephemeral_storage_mib = Some(mebibytes);
        self
    }

    /// Adds an environment variable. Do not store secrets in it: everyone who may read the function's configuration
    /// sees it. Default: none.
    pub fn environment(mut self, name: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.environment.insert(name.into(), value.into_value());
        self
    }

    /// Puts the function in a VPC, which mounts require. The function then reaches the internet only through NAT.
    /// Default: none.
    pub fn vpc(mut self, vpc: &Vpc) -> Self {
        self.vpc = Some(vpc.clone());
        self
    }

    /// Sets the subnets, at most 16. Default: the private subnets of the VPC; isolated or public ones if it has none.
    /// A function in a public subnet has no internet access.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the security group. Default: a new one.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Sets the execution role. Default: a new role that may write logs and use the VPC.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Adds a layer of this app. A function has at most 5 layers. Default: none.
    pub fn layer(mut self, layer: &Layer) -> Self {
        self.layers.push(layer.arn());
        self
    }

    /// Adds a layer by the ARN of its version. Default: none.
    pub fn layer_arn(mut self, arn: impl IntoValue<String>) -> Self {
        self.layers.push(arn.into_value());
        self
    }

    /// Sets the description, at most 256 characters. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sets the name. Default: a name that CloudFormation generates. An update replaces the function.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the reserved concurrency: the maximum number of concurrent executions, taken from the account's quota. 0
    /// stops the function. Default: none, so the function shares the quota with others.
    pub fn reserved_concurrency(mut self, count: u32) -> Self {
        self.reserved_concurrency = Some(count);
        self
    }

    /// Sets the dead-letter queue, which gets asynchronous events that the function failed to process. Default: none.
    pub fn dead_letters(mut self, queue: &Queue) -> Self {
        self.dead_letters = Some(queue.clone());
        self
    }

    /// Sets the log group. Default: a new one.
    pub fn log_group(mut self, group: &LogGroup) -> Self {
        self.log_group = Some(group.clone());
        self
    }

    /// Sets the number of days for which the function's own log group keeps entries, one of
    /// [`RETENTION_DAYS`](crate::logs::RETENTION_DAYS). Default: 30.
    pub fn log_retention_days(mut self, days: u16) -> Self {
        self.own_log.retention_days = days;
        self
    }

    /// Sets the ARN of the KMS key that encrypts the function's own log group. The key policy must allow CloudWatch Logs
    /// to use it, as [`for_logs`](crate::kms::KeyBuilder::for_logs) does. Default: CloudWatch Logs encrypts
    /// with a key of its own.
    pub fn log_kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.own_log.kms_key = Some(arn.into_value());
        self
    }

    /// Writes logs as JSON. Default: text.
    pub fn json_logs(mut self) -> Self {
        self.json_logs = true;
        self
    }

    /// Sends traces to X-Ray. Default: off.
    pub fn tracing(mut self) -> Self {
        self.tracing = true;
        self
    }

    /// Turns on SnapStart, which starts published versions from a snapshot. Lambda does not support it for functions
    /// with a file system. Default: off.
    pub fn snap_start(mut self) -> Self {
        self.snap_start = true;
        self
    }

    /// Sets the ARN of the KMS key that encrypts environment variables. Default: a key that AWS provides.
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.kms_key = Some(arn.into_value());
        self
    }

    /// Sets the command of a container image. Other functions ignore it. Default: that of the image.
    pub fn image_command<A: Into<String>>(
        mut self,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        if let Package::Image { command, .. } = &mut self.package {
            *command = arguments.into_iter().map(Into::into).collect();
        }
        self
    }

    /// Sets the entry point of a container image. Other functions ignore it. Default: that of the image.
    pub fn image_entry_point<A: Into<String>>(
        mut self,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        if let Package::Image { entry_point, .. } = &mut self.package {
            *entry_point = arguments.into_iter().map(Into::into).collect();
        }
        self
    }

    /// Sets the working directory of a container image. Other functions ignore it. Default: that of the image.
    pub fn image_working_directory(mut self, path: impl Into<String>) -> Self {
        if let Package::Image { folder, .. } = &mut self.package {
            *folder = Some(path.into());
        }
        self
    }

    /// Creates the function.
    #[track_caller]
    pub fn build(mut self, scope: &Scope, id: &str) -> Function {
        let scope = scope.construct(id);
        self.check(&scope);
        let place = self.place(&scope);
        let role = self.role.take().unwrap_or_else(|| {
            let role = Role::builder(Principal::service("lambda.amazonaws.com"));
            let role = match place {
                Some(_) => role.aws_managed_policy("service-role/AWSLambdaENIManagementAccess"),
                None => role,
            };
            role.build(&scope, "Role")
        });
        let log_group = self.log_group.take().unwrap_or_else(|| self.own_log.build(&scope, "Log"));
        log_group.grant_write(&role);
        if self.tracing {
            let actions = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"];
            role.allow(Statement::allow(actions).on_any());
        }
        if let Some(queue) = &self.dead_letters {
            queue.grant_send(&role);
        }
        let timeout = self.timeout_seconds;
        let has_snap_start = self.snap_start;
        let environment = std::mem::take(&mut self.environment);
        let resource =
            scope.add("Function", self.resource(&scope, &role, &log_group, place.as_ref()));
        let attachments = Attachments::new(role, place, environment, has_snap_start);
        Function::create(scope, resource, attachments, timeout)
    }

    fn place(&self, scope: &Scope) -> Option<Place> {
        let vpc = self.vpc.clone()?;
        let security_group = self.security_group.clone().unwrap_or_else(|| {
            SecurityGroup::builder_for(&vpc, "Function", scope).build(scope, "SecurityGroup")
        });
        let subnets = self.subnets.clone().unwrap_or_else(|| vpc.inner_subnets());
        Some(Place { vpc, subnets, security_group })
    }

    fn check(&self, scope: &Scope) {
        if self.vpc.is_none() && (self.subnets.is_some() || self.security_group.is_some()) {
            scope.report(
                Diagnostic::new(
                    code::LAM_022,
                    "the function has subnets or a security group but no VPC",
                )
                .property("VpcConfig"),
            );
        }
        if let Package::Archive { runtime, code, handler } = &self.package
            && code.is_inline()
        {
            let name = runtime.node().as_text().unwrap_or("python");
            if !name.starts_with("python") && !name.starts_with("nodejs") {
                scope.report(
                    Diagnostic::new(code::LAM_014, "only Python and Node.js support inline code")
                        .property("Code.ZipFile")
                        .found(name)
                        .allowed("Code::folder, Code::bucket, or a container image"),
                );
            }
            if !handler.starts_with("index.") {
                scope.report(
                    Diagnostic::new(
                        code::LAM_016,
                        "the handler of inline code is not in the module `index`",
                    )
                    .property("Handler")
                    .found(handler)
                    .allowed("index.handler, or another function in the module index"),
                );
            }
        }
    }

    fn resource(
        self,
        scope: &Scope,
        role: &Role,
        log_group: &LogGroup,
        place: Option<&Place>,
    ) -> lambda::Function {
        let architecture = match self.architecture {
            Architecture::X86_64 => l1::Architecture::X86_64,
            Architecture::Arm64 => l1::Architecture::ARM64,
        };
        let logging = l1::LoggingConfig::new()
            .set_opt(self.json_logs.then_some(l1::LogFormat::JSON), l1::LoggingConfig::log_format)
            .log_group(log_group.name());
        let dead_letters =
            self.dead_letters.map(|it| l1::DeadLetterConfig::new().target_arn(it.arn()));
        let storage =
            self.ephemeral_storage_mib.map(|it| l1::EphemeralStorage::new().size(i64::from(it)));
        let network = place.map(|it| {
            let subnets: Vec<_> = it.subnets.iter().map(Subnet::id).collect();
            l1::VpcConfig::new().security_group_ids([it.security_group.id()]).subnet_ids(subnets)
        });
        let mut image = None;
        let mut archive = None;
        let code = match self.package {
            Package::Archive { runtime, handler, code } => {
                archive = Some((runtime, handler));
                code.for_function(scope)
            }
            Package::Image { uri, command, entry_point, folder } => {
                if !command.is_empty() || !entry_point.is_empty() || folder.is_some() {
                    let config = l1::ImageConfig::new()
                        .set_opt(non_empty(command), l1::ImageConfig::command)
                        .set_opt(non_empty(entry_point), l1::ImageConfig::entry_point)
                        .set_opt(folder, l1::ImageConfig::working_directory);
                    image = Some(config);
                }
                l1::Code::new().image_uri(uri)
            }
        };
        let package = if archive.is_some() { l1::PackageType::ZIP } else { l1::PackageType::IMAGE };
        let (runtime, handler) = archive.unzip();
        let snap_start = l1::SnapStart::new().apply_on(l1::ApplyOn::PUBLISHED_VERSIONS);
        let tracing = l1::TracingConfig::new().mode(l1::Mode::ACTIVE);
        lambda::Function::new()
            .architectures([architecture])
            .code(code)
            .set_opt(dead_letters, lambda::Function::dead_letter_config)
            .set_opt(self.description, lambda::Function::description)
            .set_opt(storage, lambda::Function::ephemeral_storage)
            .set_opt(self.name, lambda::Function::function_name)
            .set_opt(handler, lambda::Function::handler)
            .set_opt(image, lambda::Function::image_config)
            .set_opt(self.kms_key, lambda::Function::kms_key_arn)
            .set_opt(non_empty(self.layers), lambda::Function::layers)
            .logging_config(logging)
            .memory_size(self.memory_mib)
            .package_type(package)
            .set_opt(self.reserved_concurrency, lambda::Function::reserved_concurrent_executions)
            .role(role.arn())
            .set_opt(runtime, lambda::Function::runtime)
            .set_opt(self.snap_start.then_some(snap_start), lambda::Function::snap_start)
            .timeout(self.timeout_seconds)
            .set_opt(self.tracing.then_some(tracing), lambda::Function::tracing_config)
            .set_opt(network, lambda::Function::vpc_config)
    }
}
