//! Volumes of OpenZFS file systems.

use std::rc::Rc;

use stanchion_aws::fsx;
use stanchion_check::facts::fsx_openzfs::ROOT_PATH;
use stanchion_template::{Id, Value};

use super::{NfsExport, OpenZfs, OpenZfsVolumeMetrics};

/// A volume of an FSx for OpenZFS file system: a directory with its own quota, compression, exports and snapshots. Its path
/// is that of its parent and its name, as in `/fsx/cache`.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::storage::{OpenZfs, OpenZfsThroughput};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let data = OpenZfs::single_az2(&network, 1024, OpenZfsThroughput::MBps320).build(&stack, "Data");
/// let projects = data.volume("projects").quota_gib(500).build(&stack, "Projects");
/// let ada = projects.volume("ada").quota_gib(50).reservation_gib(10).build(&stack, "Ada");
/// assert_eq!(ada.path(), "/fsx/projects/ada");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct OpenZfsVolume(Rc<VolumeData>);

#[derive(Debug)]
struct VolumeData {
    file_system: OpenZfs,
    id: Value<String>,
    path: String,
    quota_gib: Option<u32>,
    /// The exports of the volume and its parents. Any of them allows a client.
    exports: Vec<NfsExport>,
    resource: Option<fsx::VolumeRef>,
}

impl OpenZfs {
    /// Returns the root volume, which is mounted as `/fsx`.
    pub fn root_volume(&self) -> OpenZfsVolume {
        OpenZfsVolume(Rc::new(VolumeData {
            file_system: self.clone(),
            id: self.root_volume_id(),
            path: ROOT_PATH.to_owned(),
            quota_gib: None,
            exports: self.exports().to_vec(),
            resource: None,
        }))
    }
}

impl OpenZfsVolume {
    pub(super) fn create(
        parent: &OpenZfsVolume,
        path: String,
        quota_gib: Option<u32>,
        own: Vec<NfsExport>,
        resource: fsx::VolumeRef,
    ) -> OpenZfsVolume {
        OpenZfsVolume(Rc::new(VolumeData {
            file_system: parent.file_system().clone(),
            id: resource.volume_id(),
            path,
            quota_gib,
            exports: own.into_iter().chain(parent.0.exports.iter().cloned()).collect(),
            resource: Some(resource),
        }))
    }

    /// Returns the file system of the volume.
    pub fn file_system(&self) -> &OpenZfs {
        &self.0.file_system
    }

    /// Returns the ID of the volume.
    pub fn id(&self) -> Value<String> {
        self.0.id.clone()
    }

    /// Returns the path by which clients mount the volume, such as `/fsx/cache`.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns the underlying L1 resource, or `None` for a root volume.
    pub fn resource(&self) -> Option<&fsx::VolumeRef> {
        self.0.resource.as_ref()
    }

    /// Returns the CloudWatch metrics of the volume.
    pub fn metrics(&self) -> OpenZfsVolumeMetrics {
        let dimensions = [("FileSystemId", self.file_system().id()), ("VolumeId", self.id())];
        OpenZfsVolumeMetrics::new(dimensions)
    }

    /// Returns the quota of the volume in GiB.
    pub(super) fn quota_gib(&self) -> Option<u32> {
        self.0.quota_gib
    }

    /// Returns the exports of the volume and of its parents.
    pub(crate) fn exports(&self) -> &[NfsExport] {
        &self.0.exports
    }

    /// Returns the resources that must exist before a client can mount the volume, except the file system.
    pub(crate) fn dependencies(&self) -> Vec<Id> {
        self.0.resource.iter().map(|it| it.as_ref().clone()).collect()
    }
}
