//! What a container is.

use std::collections::BTreeMap;

use stanchion_template::{IntoValue, Value};

use crate::Text;
use crate::iam::{Role, Statement};
use crate::logs::LogGroup;
use crate::units::MountPath;

/// What a container may use of its machine.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UlimitName {
    /// The size of a core dump.
    Core,
    /// Processor time.
    Cpu,
    /// The size of data.
    Data,
    /// The size of a file.
    Fsize,
    /// Locks of files.
    Locks,
    /// Memory that stays in place.
    Memlock,
    /// Bytes in message queues.
    Msgqueue,
    /// Priority.
    Nice,
    /// Open files.
    Nofile,
    /// Processes.
    Nproc,
    /// Memory that is used.
    Rss,
    /// Real-time priority.
    Rtprio,
    /// Real-time processor time.
    Rttime,
    /// Signals that wait.
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

/// Where a secret lies.
#[derive(Clone, Debug)]
pub(crate) enum Secret {
    Manager(Value<String>),
    Parameter(Value<String>),
}

/// A container: an image, and how it is run. AWS Batch jobs and ECS tasks are made of it.
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
    pub(crate) secrets: BTreeMap<String, Secret>,
    pub(crate) user: Option<String>,
    pub(crate) read_only_root: bool,
    pub(crate) privileged: bool,
    pub(crate) init_process: bool,
    pub(crate) shared_memory_mib: Option<u32>,
    pub(crate) gpus: Option<u32>,
    pub(crate) ulimits: BTreeMap<UlimitName, (i64, i64)>,
    pub(crate) host_paths: Vec<(MountPath, MountPath, bool)>,
    pub(crate) log_group: Option<LogGroup>,
    pub(crate) log_retention_days: u16,
}

impl Container {
    /// A container of an image, by its URI.
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
            log_retention_days: 30,
        }
    }

    /// What it runs, word by word; default what the image says. In AWS Batch `Ref::name` stands for a parameter of the
    /// job.
    pub fn command<W: Into<Text>>(mut self, words: impl IntoIterator<Item = W>) -> Container {
        self.command = words.into_iter().map(Into::into).collect();
        self
    }

    /// An environment variable. No secrets: everyone who may look at the definition sees it.
    pub fn environment(
        mut self,
        name: impl Into<String>,
        value: impl IntoValue<String>,
    ) -> Container {
        self.environment.insert(name.into(), value.into_value());
        self
    }

    /// An environment variable with a secret of Secrets Manager, by the secret's ARN.
    pub fn secret(mut self, name: impl Into<String>, arn: impl IntoValue<String>) -> Container {
        self.secrets.insert(name.into(), Secret::Manager(arn.into_value()));
        self
    }

    /// An environment variable with a parameter of Systems Manager, by the parameter's ARN.
    pub fn secret_parameter(
        mut self,
        name: impl Into<String>,
        arn: impl IntoValue<String>,
    ) -> Container {
        self.secrets.insert(name.into(), Secret::Parameter(arn.into_value()));
        self
    }

    /// The user it runs as: a name or number, with a group behind a colon; default what the image says.
    pub fn user(mut self, user: impl Into<String>) -> Container {
        self.user = Some(user.into());
        self
    }

    /// Keeps it from writing anywhere but to volumes.
    pub fn read_only_root(mut self) -> Container {
        self.read_only_root = true;
        self
    }

    /// Gives it what its machine may do. Not on Fargate.
    pub fn privileged(mut self) -> Container {
        self.privileged = true;
        self
    }

    /// Has a small program pass on signals and tidy up processes.
    pub fn init_process(mut self) -> Container {
        self.init_process = true;
        self
    }

    /// The size of `/dev/shm` in MiB. Not on Fargate.
    pub fn shared_memory_mib(mut self, mebibytes: u32) -> Container {
        self.shared_memory_mib = Some(mebibytes);
        self
    }

    /// How many GPUs it has. Not on Fargate.
    pub fn gpus(mut self, count: u32) -> Container {
        self.gpus = Some(count);
        self
    }

    /// How much of something it may use: what it starts with, and what it may raise that to. Not with AWS Batch on
    /// Fargate.
    pub fn ulimit(mut self, name: UlimitName, soft: i64, hard: i64) -> Container {
        self.ulimits.insert(name, (soft, hard));
        self
    }

    /// Shows it a directory of its machine, such as one that the compute environment mounts. Not on Fargate.
    pub fn host_path(mut self, host: MountPath, at: MountPath) -> Container {
        self.host_paths.push((host, at, false));
        self
    }

    /// Shows it a directory of its machine for reading. Not on Fargate.
    pub fn host_path_read_only(mut self, host: MountPath, at: MountPath) -> Container {
        self.host_paths.push((host, at, true));
        self
    }

    /// Where it logs; default a group of its own.
    pub fn log_group(mut self, group: &LogGroup) -> Container {
        self.log_group = Some(group.clone());
        self
    }

    /// How many days its own log group keeps entries; default 30.
    pub fn log_retention_days(mut self, days: u16) -> Container {
        self.log_retention_days = days;
        self
    }

    /// Lets the role that starts it read its secrets.
    pub(crate) fn grant_secrets(&self, role: &Role) {
        for secret in self.secrets.values() {
            role.allow(match secret {
                Secret::Manager(arn) => {
                    Statement::allow(["secretsmanager:GetSecretValue"]).on(arn.clone())
                }
                Secret::Parameter(arn) => Statement::allow(["ssm:GetParameters"]).on(arn.clone()),
            });
        }
    }

    /// The secrets by the names of their variables.
    pub(crate) fn secret_arns(&self) -> Vec<(&String, &Value<String>)> {
        let parts = self.secrets.iter().map(|(name, secret)| {
            let (Secret::Manager(arn) | Secret::Parameter(arn)) = secret;
            (name, arn)
        });
        parts.collect()
    }
}

/// The properties that every kind of container has, from a [`Container`] and its log's options.
macro_rules! container_fields {
    ($l1:ident, $properties:ident, $container:ident, $log:ident, $pair:ident) => {{
        let environment = $container
            .environment
            .iter()
            .map(|(name, value)| $l1::$pair::new().name(name).value(value.clone()))
            .collect::<Vec<_>>();
        let secrets = $container
            .secret_arns()
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

/// The parameters of Linux; none when all are as they are anyway.
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
