//! SageMaker on shared file systems, as reviewers read it.

use stanchion_constructs::attach::{Access, LustreOptions};
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::sagemaker::{
    NotebookInstance, StudioAuthentication, StudioDomain, TrainingJob, UserProfile,
};
use stanchion_constructs::step_functions::{Flow, StateMachine, jsonata};
use stanchion_constructs::storage::{Bucket, Lustre, Persistent2Throughput};

use super::scenarios::review;

#[test]
fn studio_notebooks_and_training() {
    review("sagemaker", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data =
            FileSystem::builder(&network).client_policy(ClientPolicy::Open).build(stack, "Data");
        let fast = Lustre::persistent2(
            &network,
            lustre_capacity!(SsdCapacity, 1200 GiB),
            Persistent2Throughput::MBps125,
        );
        let fast = fast.build(stack, "Fast");
        let domain = StudioDomain::builder(&network, StudioAuthentication::Iam);
        let domain = domain.build(stack, "Studio");
        domain.share_efs(&data, "/");
        domain.share_lustre(&fast, "/data");
        UserProfile::builder(&domain, "ada")
            .posix_user(PosixUser::new(10_001, 1001))
            .share_efs(&data, "/ada")
            .build(stack, "Ada");
        let notebook = NotebookInstance::builder(&network, "ml.t3.medium").build(stack, "Notebook");
        data.mount_on(&notebook, mount_path!("/home/ec2-user/SageMaker/data"), Mount::read_write());
        let at = mount_path!("/home/ec2-user/SageMaker/fast");
        fast.mount_on(&notebook, at, LustreOptions::read_only());
        let models = Bucket::builder().build(stack, "Models");
        let job = TrainingJob::build(stack, "Train", &network, "train:1", models.url("out"))
            .instances("ml.g5.2xlarge", 1, 100)
            .max_runtime_seconds(3600)
            .hyperparameter("epochs", "10")
            .efs("labels", &data, "/labels", Access::ReadOnly)
            .lustre("images", &fast, "/images", Access::ReadOnly);
        models.grant_read(job.role());
        models.grant_write(job.role());
        let flow =
            Flow::jsonata().then("Train", job.state(jsonata("$states.context.Execution.Name")));
        StateMachine::builder(flow).build(stack, "Pipeline");
        stack.output("Studio", Output::new(domain.url()));
    });
}
