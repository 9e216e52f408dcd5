//! Snapshots of volumes.

use stanchion_aws::fsx;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::{Node, Value};

use super::OpenZfsVolume;
use crate::names;
use crate::units::{Form, TextType};

/// A snapshot of an OpenZFS volume: a read-only copy of its data at a point in time, which shares the data with the volume.
/// Clients find it in `.zfs/snapshot` of the volume.
///
/// CloudFormation creates it once. Schedule later snapshots with the call `CreateSnapshot` of FSx.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-snapshot.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::storage::{OpenZfs, OpenZfsThroughput, VolumeOrigin, VolumeSnapshot};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let data = OpenZfs::single_az2(&network, 1024, OpenZfsThroughput::MBps320).build(&stack, "Data");
/// let source = data.volume("source").build(&stack, "Source");
/// let release = VolumeSnapshot::build(&stack, "Release", &source, "release-1");
/// data.volume("trial").origin(VolumeOrigin::clone_of(&release)).build(&stack, "Trial");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct VolumeSnapshot {
    resource: fsx::SnapshotRef,
}

/// The name of a snapshot.
enum SnapshotName {}

impl TextType for SnapshotName {
    const FORM: Form = Form {
        says: "the name of a snapshot: use 1 to 203 letters, digits and _:.-",
        pattern: "^[a-zA-Z0-9_:.-]{1,203}$",
        except: None,
        longest: 203,
    };
}

impl VolumeSnapshot {
    /// Creates a snapshot of a volume with a name of at most 203 letters, digits and `_:.-`. An update of the volume
    /// replaces the snapshot. When it is removed from the stack, it is retained.
    #[track_caller]
    pub fn build(scope: &Scope, id: &str, volume: &OpenZfsVolume, name: &str) -> VolumeSnapshot {
        let scope = scope.construct(id);
        if !SnapshotName::FORM.has(name) {
            scope.report(
                Diagnostic::new(code::FSX_095, "the name of the snapshot is not valid")
                    .property("Name")
                    .found(Node::text(name.to_owned()).describe())
                    .allowed("1 to 203 letters, digits and _:.-"),
            );
        }
        let snapshot = fsx::Snapshot::new()
            .name(name)
            .tags([("Name", names::TAG.of(&scope, ""))])
            .volume_id(volume.id());
        let resource = scope.add("Snapshot", snapshot);
        scope.edit(&resource).removal(RemovalPolicy::Retain);
        VolumeSnapshot { resource }
    }

    /// Returns the ID of the snapshot.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the ARN of the snapshot.
    pub fn arn(&self) -> Value<String> {
        self.resource.resource_arn()
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &fsx::SnapshotRef {
        &self.resource
    }
}
