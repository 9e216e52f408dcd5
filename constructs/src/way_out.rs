//! Gives out the resources of constructs, so that `scope.edit(&construct)` changes what a construct has no option for.
//!
//! A construct of several resources gives out its main one here, and the others with methods of their own.

use stanchion_template::Id;

use crate::backup::{BackupPlan, BackupVault};
use crate::batch::{
    ComputeEnvironment, ConsumableResource, Ec2Environment, FargateEnvironment, JobDefinition,
    JobQueue, ManagedInstancesEnvironment, SchedulingPolicy,
};
use crate::certificates::Certificate;
use crate::cloudwatch::{Alarm, AnomalyAlarm, CompositeAlarm, Dashboard};
use crate::compute::{AutoScalingGroup, Instance, LaunchTemplate, LoaderInstance, SpotFleet};
use crate::data_sync::{Agent, Task};
use crate::dns::{HostedZone, Record};
use crate::ecr::Repository;
use crate::ecs::{Cluster, Ec2Capacity, Service, TaskDefinition};
use crate::eks::CsiDriver;
use crate::events::{EventArchive, EventBus, EventRule};
use crate::http_api::{HttpApi, JwtAuthorizer, Route};
use crate::iam::{InstanceProfile, ManagedPolicy, Policy, Role};
use crate::kms::Key;
use crate::lambda::{
    Alias, AsynchronousInvocation, EventSource, Function, FunctionUrl, Layer, Version,
};
use crate::load_balancing::{
    ApplicationLoadBalancer, Balancer, Listener, ListenerRule, NetworkListener,
    NetworkLoadBalancer, TargetGroup, Targets,
};
use crate::logs::LogGroup;
use crate::network::{InterfaceEndpoint, NetworkAcl, Vpc, VpnConnection};
use crate::rds::{DatabaseCluster, DatabaseInstance};
use crate::sagemaker::{NotebookInstance, StudioDomain, UserProfile};
use crate::scaling::{Scales, Scaling};
use crate::scheduler::Schedule;
use crate::secrets_manager::{Rotation, Secret};
use crate::sns::Topic;
use crate::sqs::Queue;
use crate::ssm::{Association, CommandDocument};
use crate::step_functions::StateMachine;
use crate::storage::{
    AccessPoint, Bucket, DataRepositoryAssociation, FileSystem, Lustre, MountTarget, OpenZfs,
    OpenZfsAccessPoint, OpenZfsVolume, S3FilesAccessPoint, S3FilesFileSystem, VolumeSnapshot,
};

/// The resource of a construct that was imported. An editor reports it.
static IMPORTED: Id = Id::imported();

macro_rules! gives_out {
    ($($construct:ty),* $(,)?) => {$(
        impl AsRef<Id> for $construct {
            fn as_ref(&self) -> &Id {
                self.resource().as_ref()
            }
        }
    )*};
}

macro_rules! gives_out_unless_imported {
    ($($construct:ty),* $(,)?) => {$(
        impl AsRef<Id> for $construct {
            fn as_ref(&self) -> &Id {
                self.resource().map_or(&IMPORTED, AsRef::as_ref)
            }
        }
    )*};
}

gives_out! {
    AccessPoint, Alarm, Alias, AnomalyAlarm, CompositeAlarm, DatabaseCluster, DatabaseInstance,
    EventArchive, EventRule, Rotation, ApplicationLoadBalancer, Association, AsynchronousInvocation, AutoScalingGroup, BackupPlan,
    Cluster, CommandDocument, ConsumableResource, CsiDriver, Dashboard, DataRepositoryAssociation,
    Ec2Capacity, EventSource, Function, FunctionUrl, HttpApi, Instance, InstanceProfile,
    InterfaceEndpoint, JobDefinition, JwtAuthorizer, Key, LaunchTemplate, Layer, Listener, ListenerRule, ManagedPolicy,
    MountTarget, NetworkAcl, NetworkListener, NetworkLoadBalancer, NotebookInstance, OpenZfsAccessPoint, Policy, Record, Route, S3FilesAccessPoint,
    S3FilesFileSystem, Schedule, SchedulingPolicy, Service, SpotFleet, StateMachine, StudioDomain,
    Task, TaskDefinition, UserProfile, Version, VolumeSnapshot, VpnConnection,
}

gives_out_unless_imported! {
    Agent, EventBus, Repository, Secret, BackupVault, Bucket, Certificate, ComputeEnvironment, FileSystem, HostedZone, JobQueue, LogGroup, Lustre, OpenZfs, OpenZfsVolume, Queue,
    Role, Topic, Vpc,
}

impl<B: Balancer, T: Targets> AsRef<Id> for TargetGroup<B, T> {
    fn as_ref(&self) -> &Id {
        self.resource().as_ref()
    }
}

impl<K: Scales> AsRef<Id> for Scaling<K> {
    fn as_ref(&self) -> &Id {
        self.resource().as_ref()
    }
}

impl AsRef<Id> for LoaderInstance {
    fn as_ref(&self) -> &Id {
        self.instance().as_ref()
    }
}

macro_rules! gives_out_environment {
    ($($construct:ty),* $(,)?) => {$(
        impl AsRef<Id> for $construct {
            fn as_ref(&self) -> &Id {
                let environment: &ComputeEnvironment = self.as_ref();
                environment.as_ref()
            }
        }
    )*};
}

gives_out_environment! { Ec2Environment, FargateEnvironment, ManagedInstancesEnvironment }
