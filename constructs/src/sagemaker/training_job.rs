//! Defines training jobs as tasks of a state machine.

use stanchion_core::Scope;
use stanchion_template::{Map, Node, Value, pseudo};

use super::{check_policy, permissions};
use crate::arn;
use crate::attach::Access;
use crate::iam::{Operator, Role, Statement};
use crate::network::{Port, SecurityGroup, Subnet, Vpc};
use crate::step_functions::{QueryLanguage, State};
use crate::storage::{FileSystem, Lustre};
use crate::{IntoJson, object, text};

/// A training job that reads its data from file systems in a network. A state machine with flows in JSONata starts it
/// and waits until it ends.
///
/// ```
/// use stanchion_constructs::attach::Access;
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::sagemaker::TrainingJob;
/// use stanchion_constructs::step_functions::{Flow, StateMachine};
///
/// let app = App::new();
/// let stack = app.stack("Training");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let data = FileSystem::builder(&network).client_policy(ClientPolicy::Open).build(&stack, "Data");
/// let job = TrainingJob::build(&stack, "Train", &network, "image", "s3://models/out")
///     .instances("ml.g5.2xlarge", 1, 50)
///     .efs("train", &data, "/train", Access::ReadOnly);
/// StateMachine::builder(Flow::jsonata().then("Train", job.state("{% $states.context.Execution.Name %}")))
///     .build(&stack, "Pipeline");
/// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("FileSystemDataSource"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html)
#[derive(Clone, Debug)]
#[must_use = "give its state to a flow"]
pub struct TrainingJob {
    scope: Scope,
    role: Role,
    security_group: SecurityGroup,
    subnets: Vec<Subnet>,
    image: Node,
    output: Node,
    resources: Node,
    channels: Vec<Node>,
    hyperparameters: Map,
    max_runtime_seconds: u32,
}

impl TrainingJob {
    /// Creates a job in a network with a container image. The job writes its model to an S3 URI such as
    /// `s3://models/out`. Default: one `ml.m5.xlarge`, for at most a day.
    ///
    /// The role of the job may write logs and metrics, pull images, and use the network. Grant it what else it needs, such
    /// as access to the bucket.
    #[track_caller]
    pub fn build(
        scope: &Scope,
        id: &str,
        vpc: &Vpc,
        image: impl IntoJson,
        output: impl IntoJson,
    ) -> TrainingJob {
        let scope = scope.construct(id);
        let security_group =
            SecurityGroup::builder_for(vpc, "Training", &scope).build(&scope, "SecurityGroup");
        let role = permissions::execution_role(&scope, Vec::new());
        permissions::allow_network(&role);
        TrainingJob {
            role,
            security_group,
            subnets: vpc.inner_subnets(),
            image: image.into_json(),
            output: output.into_json(),
            resources: resources("ml.m5.xlarge", 1, 30),
            channels: Vec::new(),
            hyperparameters: Map::new(),
            max_runtime_seconds: 86_400,
            scope,
        }
    }

    /// Returns the role of the job.
    pub fn role(&self) -> &Role {
        &self.role
    }

    /// Sets the instance type, the number of instances and the size of the volume of each in GiB. Default: one
    /// `ml.m5.xlarge` with 30 GiB.
    pub fn instances(mut self, instance_type: &str, count: u32, volume_gib: u32) -> TrainingJob {
        self.resources = resources(instance_type, count, volume_gib);
        self
    }

    /// Sets the maximum runtime in seconds. Default: one day.
    pub fn max_runtime_seconds(mut self, seconds: u32) -> TrainingJob {
        self.max_runtime_seconds = seconds;
        self
    }

    /// Adds a hyperparameter. Default: none.
    pub fn hyperparameter(mut self, name: impl Into<String>, value: impl IntoJson) -> TrainingJob {
        self.hyperparameters.insert(name.into(), value.into_json());
        self
    }

    /// Adds a channel with a directory of an EFS file system. Default: none.
    pub fn efs(
        self,
        channel: &str,
        file_system: &FileSystem,
        directory: &str,
        access: Access,
    ) -> TrainingJob {
        check_policy(file_system, &self.scope, "InputDataConfig");
        let server = file_system.security_group();
        self.security_group.connect_to(server, Port::NFS, "NFS to the file system");
        self.channel(channel, file_system.id(), "EFS", text![directory.to_owned()], access)
    }

    /// Adds a channel with a directory of a Lustre file system. The job then runs in the subnet of that file system.
    /// Default: none.
    pub fn lustre(
        mut self,
        channel: &str,
        file_system: &Lustre,
        directory: &str,
        access: Access,
    ) -> TrainingJob {
        file_system.connect(&self.security_group);
        self.subnets = vec![file_system.subnet().clone()];
        // SageMaker expects the path to start with the mount name.
        let path = text!["/", file_system.mount_name(), directory.to_owned()];
        self.channel(channel, file_system.id(), "FSxLustre", path, access)
    }

    fn channel(
        mut self,
        name: &str,
        id: Value<String>,
        kind: &'static str,
        directory: crate::Text,
        access: Access,
    ) -> TrainingJob {
        let mode = match access {
            Access::ReadOnly => "ro",
            Access::ReadWrite => "rw",
        };
        self.channels.push(object! {
            "ChannelName" => name.to_owned(),
            "DataSource" => object! {
                "FileSystemDataSource" => object! {
                    "DirectoryPath" => directory,
                    "FileSystemAccessMode" => mode,
                    "FileSystemId" => id,
                    "FileSystemType" => kind,
                },
            },
        });
        self
    }

    /// Returns a state that runs the job and waits until it ends. The name is a JSONata expression and must differ
    /// for each run.
    pub fn state(self, name: impl IntoJson) -> State {
        let subnets: Vec<Value<String>> = self.subnets.iter().map(Subnet::id).collect();
        let mut arguments = Map::from([
            ("TrainingJobName", name.into_json()),
            (
                "AlgorithmSpecification",
                object! { "TrainingImage" => self.image, "TrainingInputMode" => "File" },
            ),
            ("InputDataConfig", Node::List(self.channels)),
            ("OutputDataConfig", object! { "S3OutputPath" => self.output }),
            ("ResourceConfig", self.resources),
            ("RoleArn", self.role.arn().into_json()),
            ("StoppingCondition", object! { "MaxRuntimeInSeconds" => self.max_runtime_seconds }),
            (
                "VpcConfig",
                object! { "SecurityGroupIds" => [self.security_group.id()], "Subnets" => subnets },
            ),
        ]);
        if !self.hyperparameters.is_empty() {
            arguments.insert("HyperParameters", self.hyperparameters);
        }
        let jobs = [
            "sagemaker:AddTags",
            "sagemaker:CreateTrainingJob",
            "sagemaker:DescribeTrainingJob",
            "sagemaker:StopTrainingJob",
        ];
        let rule = "rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule";
        let events = ["events:DescribeRule", "events:PutRule", "events:PutTargets"];
        let permissions = [
            Statement::allow(jobs).on(arn::of("sagemaker", "training-job/*")),
            Statement::allow(["iam:PassRole"]).on(self.role.arn()).when(
                Operator::STRING_EQUALS,
                "iam:PassedToService",
                ["sagemaker.amazonaws.com"],
            ),
            Statement::allow(events).on(arn::of("events", rule)),
        ];
        let resource =
            text!["arn:", pseudo::partition(), ":states:::sagemaker:createTrainingJob.sync"];
        State::task(resource, QueryLanguage::Jsonata, Node::Map(arguments), permissions)
    }
}

fn resources(instance_type: &str, count: u32, volume_gib: u32) -> Node {
    object! {
        "InstanceCount" => count,
        "InstanceType" => instance_type.to_owned(),
        "VolumeSizeInGB" => volume_gib,
    }
}
