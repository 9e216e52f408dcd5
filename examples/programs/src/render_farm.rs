//! A render farm: Spot Instances that share EFS, take scenes from a queue, and follow its length.

use stanchion::cloudwatch::{Alarm, Comparison, MetricMath};
use stanchion::prelude::*;
use stanchion::scaling::TargetTracking;
use stanchion::sqs::Queue;
use stanchion::user_data::FileToWrite;

/// Creates the stacks.
pub fn stacks(app: &App) {
    let stack = app.stack("RenderFarm");
    let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
    let data = FileSystem::builder(&network).throughput(Throughput::Elastic).build(&stack, "Data");
    let failed = Queue::builder().build(&stack, "Failed");
    let scenes =
        Queue::builder().visibility_seconds(7200).dead_letters(&failed, 3).build(&stack, "Scenes");

    let node = LaunchTemplate::builder(&network).build(&stack, "Node");
    data.mount_on(&node, mount_path!("/mnt/render"), Mount::read_write());
    scenes.grant_receive(node.role());
    let Some(url) = scenes.url() else { return };
    let file = |path: &str, mode, content| FileToWrite {
        path: path.to_owned(),
        content,
        mode,
        owner: "root:root".to_owned(),
    };
    // systemd starts the worker at every boot, once the file system is mounted.
    let unit = text![
        "[Unit]\nRequiresMountsFor=/mnt/render\n[Service]\nExecStart=/usr/local/bin/render ",
        url,
        "\nRestart=always\n[Install]\nWantedBy=multi-user.target\n"
    ];
    let config = CloudConfig::new()
        .write(file("/usr/local/bin/render", 0o755, include_str!("render.sh").into()))
        .write(file("/etc/systemd/system/render.service", 0o644, unit))
        .run("systemctl enable --now render");
    node.configure(config);
    let nodes = AutoScalingGroup::builder(&node, 1)
        .range(1, 20)
        .instance_type("c7i.4xlarge")
        .instance_type("c6i.4xlarge")
        .report_metrics()
        .build(&stack, "Nodes");

    let backlog = MetricMath::new("scenes / nodes")
        .metric("scenes", scenes.metrics().visible())
        .metric("nodes", nodes.metrics().in_service());
    nodes.track("Backlog", TargetTracking::metric(backlog, 3.0));
    let alerts = Topic::builder().email("render@example.com").build(&stack, "Alerts");
    Alarm::builder(failed.metrics().visible(), Comparison::Above, 0.0)
        .notify(&alerts)
        .build(&stack, "FailedScenes");
}
