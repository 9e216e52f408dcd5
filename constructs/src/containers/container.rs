//! Defines containers.

use std::collections::BTreeMap;

use stanchion_check::facts::secrets_manager::selector_of;
use stanchion_template::{IntoValue, Value};

use crate::iam::{Role, Statement};
use crate::logs::{LogGroup, OwnLog};
use crate::secrets_manager::{Secret, SecretField};
use crate::units::MountPath;
use crate::{Part, Text};

/// A resource that a ulimit restricts.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UlimitName {
    /// The size of a core dump.
    Core,
    /// CPU time.
    Cpu,
    /// The size of the data segment.
    Data,
    /// The size of a file.
    Fsize,
    /// File locks.
    Locks,
    /// Locked memory.
    Memlock,
    /// Bytes in message queues.
    Msgqueue,
    /// The scheduling priority (nice value).
    Nice,
    /// Open files.
    Nofile,
    /// Processes.
    Nproc,
    /// Resident memory.
    Rss,
    /// Real-time priority.
    Rtprio,
    /// Real-time processor time.
    Rttime,
    /// Pending signals.
    Sigpending,
    /// The size of the stack.
    Stack,
}

impl UlimitName {
    pub(crate) fn name(self) -> &'static str {
        match self {
            UlimitName::Core => "core",
            UlimitName::Cpu => "cpu",
            UlimitName::Data => "data",
            UlimitName::Fsize => "fsize",
            UlimitName::Locks => "locks",
            UlimitName::Memlock => "memlock",
            UlimitName::Msgqueue => "msgqueue",
            UlimitName::Nice => "nice",
            UlimitName::Nofile => "nofile",
            UlimitName::Nproc => "nproc",
            UlimitName::Rss => "rss",
            UlimitName::Rtprio => "rtprio",
            UlimitName::Rttime => "rttime",
            UlimitName::Sigpending => "sigpending",
            UlimitName::Stack => "stack",
        }
    }
}

/// A secret that is injected when the container starts.
#[derive(Clone, Debug)]
pub(crate) struct InjectedSecret {
    value_from: Value<String>,
    /// The permissions of the role that starts the container.
    permissions: Vec<Statement>,
}

/// A container: an image, and the settings with which it runs. AWS Batch jobs and ECS tasks use it.
///
/// ```
/// use stanchion_constructs::containers::Container;
/// let step = Container::new("111122223333.dkr.ecr.eu-west-1.amazonaws.com/matsim:15")
///     .command(["simulate", "--input", "/mnt/efs/in"])
///     .environment("JAVA_TOOL_OPTIONS", "-Xmx28g");
/// ```
#[derive(Clone, Debug)]
#[must_use = "give it to a job or task definition"]
pub struct Container {
    pub(crate) image: Value<String>,
    pub(crate) command: Vec<Text>,
    pub(crate) environment: BTreeMap<String, Value<String>>,
    pub(crate) secrets: BTreeMap<String, InjectedSecret>,
    pub(crate) user: Option<String>,
    pub(crate) read_only_root: bool,
    pub(crate) privileged: bool,
    pub(crate) init_process: bool,
    pub(crate) shared_memory_mib: Option<u32>,
    pub(crate) gpus: Option<u32>,
    pub(crate) ulimits: BTreeMap<UlimitName, (i64, i64)>,
    pub(crate) host_paths: Vec<(MountPath, MountPath, bool)>,
    pub(crate) log_group: Option<LogGroup>,
    pub(crate) own_log: OwnLog,
}

impl Container {
    /// Returns a container of an image, by the URI of the image.
    pub fn new(image: impl IntoValue<String>) -> Container {
        Container {
            image: image.into_value(),
            command: Vec::new(),
            environment: BTreeMap::new(),
            secrets: BTreeMap::new(),
            user: None,
            read_only_root: false,
            privileged: false,
            init_process: false,
            shared_memory_mib: None,
            gpus: None,
            ulimits: BTreeMap::new(),
            host_paths: Vec::new(),
            log_group: None,
            own_log: OwnLog::default(),
        }
    }

    /// Sets the command and its arguments, one item each. Default: the command of the image. In AWS Batch,
    /// `Ref::name` is replaced by a parameter of the job.
    pub fn command<W: Into<Text>>(mut self, words: impl IntoIterator<Item = W>) -> Container {
        self.command = words.into_iter().map(Into::into).collect();
        self
    }

    /// Adds an environment variable. Do not store secrets in it: everyone who may read the definition sees it. Default:
    /// none.
    pub fn environment(
        mut self,
        name: impl Into<String>,
        value: impl IntoValue<String>,
    ) -> Container {
        self.environment.insert(name.into(), value.into_value());
        self
    }

    /// Adds an environment variable with a secret of Secrets Manager, by the ARN of the secret. Use
    /// [`secret_key`](Container::secret_key) for one value of a JSON object. Default: none.
    pub fn secret(self, name: impl Into<String>, arn: impl IntoValue<String>) -> Container {
        let value_from = arn.into_value();
        let secret = Secret::of_arn(bare_arn(&value_from), None);
        self.inject(name, value_from, secret.injection())
    }

    /// Adds an environment variable with the value of a key in the JSON object of a secret, by the ARN of the secret.
    /// On Fargate, the platform version must be 1.4.0 or later. Default: none.
    pub fn secret_key(
        self,
        name: impl Into<String>,
        arn: impl IntoValue<String>,
        key: impl Into<String>,
    ) -> Container {
        let secret = Secret::of_arn(arn.into_value(), None);
        let field = secret.field(key);
        self.secret_from(name, field)
    }

    /// Adds an environment variable with a secret, or with one of its fields. If a customer managed key encrypts the
    /// secret, the role that starts the container may use it. Default: none.
    pub fn secret_from(self, name: impl Into<String>, value: impl Into<SecretField>) -> Container {
        let field = value.into();
        let (value_from, permissions) = (field.value_from(), field.secret().injection());
        self.inject(name, value_from, permissions)
    }

    /// Adds an environment variable with a parameter of Systems Manager, by the ARN of the parameter. Default: none.
    pub fn secret_parameter(
        self,
        name: impl Into<String>,
        arn: impl IntoValue<String>,
    ) -> Container {
        let value_from = arn.into_value();
        let read = Statement::allow(["ssm:GetParameters"]).on(value_from.clone());
        self.inject(name, value_from, vec![read])
    }

    fn inject(
        mut self,
        name: impl Into<String>,
        value_from: Value<String>,
        permissions: Vec<Statement>,
    ) -> Container {
        self.secrets.insert(name.into(), InjectedSecret { value_from, permissions });
        self
    }

    /// Sets the user by name or ID, optionally followed by a colon and a group. Default: the user of the image.
    pub fn user(mut self, user: impl Into<String>) -> Container {
        self.user = Some(user.into());
        self
    }

    /// Mounts the root file system read-only, so that the container writes only to volumes. Default: off.
    pub fn read_only_root(mut self) -> Container {
        self.read_only_root = true;
        self
    }

    /// Gives the container elevated privileges on its instance. Fargate does not support it. Default: off.
    pub fn privileged(mut self) -> Container {
        self.privileged = true;
        self
    }

    /// Runs an init process that forwards signals and reaps processes. Default: off.
    pub fn init_process(mut self) -> Container {
        self.init_process = true;
        self
    }

    /// Sets the size of `/dev/shm` in MiB. Fargate does not support it. Default: that of the container runtime.
    pub fn shared_memory_mib(mut self, mebibytes: u32) -> Container {
        self.shared_memory_mib = Some(mebibytes);
        self
    }

    /// Sets the number of GPUs. Fargate does not support it. Default: none.
    pub fn gpus(mut self, count: u32) -> Container {
        self.gpus = Some(count);
        self
    }

    /// Sets a ulimit: the soft limit that applies at the start, and the hard limit up to which the container may raise
    /// it. AWS Batch does not support it on Fargate. Default: that of the container runtime.
    pub fn ulimit(mut self, name: UlimitName, soft: i64, hard: i64) -> Container {
        self.ulimits.insert(name, (soft, hard));
        self
    }

    /// Mounts a directory of the instance, such as one at which the compute environment mounts a file system. Fargate
    /// does not support it. Default: none.
    pub fn host_path(mut self, host: MountPath, at: MountPath) -> Container {
        self.host_paths.push((host, at, false));
        self
    }

    /// Mounts a directory of the instance read-only. Fargate does not support it. Default: none.
    pub fn host_path_read_only(mut self, host: MountPath, at: MountPath) -> Container {
        self.host_paths.push((host, at, true));
        self
    }

    /// Sets the log group. Default: a new one.
    pub fn log_group(mut self, group: &LogGroup) -> Container {
        self.log_group = Some(group.clone());
        self
    }

    /// Sets the number of days for which the container's own log group keeps entries, one of
    /// [`RETENTION_DAYS`](crate::logs::RETENTION_DAYS). Default: 30.
    pub fn log_retention_days(mut self, days: u16) -> Container {
        self.own_log.retention_days = days;
        self
    }

    /// Sets the ARN of the KMS key that encrypts the container's own log group. The key policy must allow CloudWatch Logs
    /// to use it, as [`for_logs`](crate::kms::KeyBuilder::for_logs) does. Default: CloudWatch Logs encrypts
    /// with a key of its own.
    pub fn log_kms_key(mut self, arn: impl IntoValue<String>) -> Container {
        self.own_log.kms_key = Some(arn.into_value());
        self
    }

    /// Allows the role that starts the container to read its secrets.
    pub(crate) fn grant_secrets(&self, role: &Role) {
        let permissions = self.secrets.values().flat_map(|it| it.permissions.iter().cloned());
        permissions.for_each(|it| role.allow(it));
    }

    /// Returns the values of `ValueFrom` by the names of their variables.
    pub(crate) fn secret_sources(&self) -> Vec<(&String, &Value<String>)> {
        self.secrets.iter().map(|(name, secret)| (name, &secret.value_from)).collect()
    }
}

/// Returns the ARN of a secret without the key, the staging label and the version that can follow it in `ValueFrom`. The
/// permission to read the secret is on its ARN.
fn bare_arn(value_from: &Value<String>) -> Value<String> {
    let text = Text::from(value_from);
    let Some((Part::Literal(last), before)) = text.parts().split_last() else {
        return value_from.clone();
    };
    let Some(selector) = selector_of(last) else { return value_from.clone() };
    let last = last[..last.len() - selector.len()].to_owned();
    let start = before.iter().fold(Text::default(), |text, part| match part {
        Part::Literal(literal) => text.with(literal.clone().into_owned()),
        Part::Value(value) => text.with(value),
    });
    match (before, last.as_str()) {
        ([Part::Value(arn)], "") => arn.clone(),
        _ => start.with(last).into_value(),
    }
}

/// Sets the properties that every kind of container has, from a [`Container`] and the options of its log.
macro_rules! container_fields {
    ($l1:ident, $properties:ident, $container:ident, $log:ident, $pair:ident) => {{
        let environment = $container
            .environment
            .iter()
            .map(|(name, value)| $l1::$pair::new().name(name).value(value.clone()))
            .collect::<Vec<_>>();
        let secrets = $container
            .secret_sources()
            .into_iter()
            .map(|(name, arn)| $l1::Secret::new().name(name).value_from(arn.clone()))
            .collect::<Vec<_>>();
        let log = $l1::LogConfiguration::new().log_driver("awslogs").options($log);
        $l1::$properties::new()
            .set_opt(
                $crate::non_empty::non_empty($container.command.clone()),
                $l1::$properties::command,
            )
            .set_opt($crate::non_empty::non_empty(environment), $l1::$properties::environment)
            .log_configuration(log)
            .set_opt($container.privileged.then_some(true), $l1::$properties::privileged)
            .set_opt(
                $container.read_only_root.then_some(true),
                $l1::$properties::readonly_root_filesystem,
            )
            .set_opt($crate::non_empty::non_empty(secrets), $l1::$properties::secrets)
            .set_opt($container.user.clone(), $l1::$properties::user)
    }};
}
pub(crate) use container_fields;

/// Returns the Linux parameters, or `None` if all have their defaults.
macro_rules! linux_parameters {
    ($l1:ident, $container:ident) => {{
        let parameters = $l1::LinuxParameters::new()
            .set_opt(
                $container.init_process.then_some(true),
                $l1::LinuxParameters::init_process_enabled,
            )
            .set_opt($container.shared_memory_mib, $l1::LinuxParameters::shared_memory_size);
        ($container.init_process || $container.shared_memory_mib.is_some()).then_some(parameters)
    }};
}
pub(crate) use linux_parameters;
