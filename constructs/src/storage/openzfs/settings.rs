//! The settings that root volumes and other volumes share.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::counted;

use super::{NfsExport, RecordSize, ZfsCompression};
use crate::network::Vpc;

/// The settings of a volume, in a form that fits the root volume too.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) compression: ZfsCompression,
    pub(super) record_size: Option<RecordSize>,
    pub(super) read_only: bool,
    pub(super) copy_tags_to_snapshots: bool,
    pub(super) exports: Vec<NfsExport>,
    /// True for a group, then the ID of the user or group, and the GiB that its files can have.
    pub(super) quotas: Vec<(bool, u32, u32)>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            compression: ZfsCompression::Lz4,
            record_size: None,
            read_only: false,
            copy_tags_to_snapshots: true,
            exports: Vec::new(),
            quotas: Vec::new(),
        }
    }
}

impl Settings {
    /// Returns the exports that were set, or the one to the VPC of the file system.
    pub(super) fn exports_in(&self, vpc: &Vpc) -> Vec<NfsExport> {
        match self.exports.as_slice() {
            [] => vec![NfsExport::to_network(vpc)],
            own => own.to_vec(),
        }
    }

    /// Reports a record size that the storage does not support, and exports that NFS does not have. `prefix` is the path
    /// of the properties.
    pub(super) fn check(&self, scope: &Scope, prefix: &str, is_tiering: bool) {
        if let Some(size) = self.record_size.filter(|it| !it.fits(is_tiering)) {
            let allowed: Vec<String> =
                size.sizes(is_tiering).iter().map(ToString::to_string).collect();
            let storage = if is_tiering { "Intelligent-Tiering" } else { "SSD storage" };
            scope.report(
                Diagnostic::new(
                    code::FSX_089,
                    format!("{storage} does not support this record size"),
                )
                .property(format!("{prefix}.RecordSizeKiB"))
                .found(format!("{} KiB", size.in_kibibytes()))
                .allowed(format!("{} KiB", allowed.join(", "))),
            );
        }
        for export in &self.exports {
            export.check(scope, &format!("{prefix}.NfsExports"));
        }
        const MOST: usize = 25;
        if self.exports.len() > MOST {
            scope.report(
                Diagnostic::new(code::FSX_091, "the volume has too many NFS exports")
                    .property(format!("{prefix}.NfsExports"))
                    .found(counted(self.exports.len(), "client configuration"))
                    .allowed(format!("at most {MOST}")),
            );
        }
    }
}

/// The setters that root volumes and other volumes share.
macro_rules! volume_setters {
    () => {
        /// Sets the compression (`DataCompressionType`). Default: LZ4. An update affects new data only. On a
        /// root volume, an update replaces the file system.
        pub fn compression(mut self, compression: $crate::storage::ZfsCompression) -> Self {
            self.settings.compression = compression;
            self
        }

        /// Sets the suggested block size (`RecordSizeKiB`), 4-1,024 KiB on SSD storage and 128-4,096 KiB on
        /// Intelligent-Tiering. Default: 128 KiB, or 1,024 KiB on Intelligent-Tiering. An update affects new files only. On a root
        /// volume, an update replaces the file system.
        pub fn record_size(mut self, size: $crate::storage::RecordSize) -> Self {
            self.settings.record_size = Some(size);
            self
        }

        /// Makes the volume read-only (`ReadOnly`). Default: off. On a root volume, an update replaces the file system.
        pub fn read_only(mut self) -> Self {
            self.settings.read_only = true;
            self
        }

        /// Sets whether snapshots get the tags of the volume (`CopyTagsToSnapshots`). Default: `true`. On a root
        /// volume, an update replaces the file system.
        pub fn copy_tags_to_snapshots(mut self, on: bool) -> Self {
            self.settings.copy_tags_to_snapshots = on;
            self
        }

        /// Adds clients that can mount the volume (`NfsExports`), at most 25 times. Default: the clients in the VPC of the
        /// file system can read and write, as root too. The clients of a parent can mount its children in any case. On a
        /// root volume, an update replaces the file system.
        pub fn export(mut self, export: $crate::storage::NfsExport) -> Self {
            self.settings.exports.push(export);
            self
        }

        /// Limits the storage of the files of a user, by its ID, in GiB (`UserAndGroupQuotas`). Default: no limit. A volume
        /// has at most 100 quotas, unless AWS raises that limit; the most is 2,147,483,647 GiB. On a root volume, an update
        /// replaces the file system.
        pub fn user_quota(mut self, uid: u32, gibibytes: u32) -> Self {
            self.settings.quotas.push((false, uid, gibibytes));
            self
        }

        /// Limits the storage of the files of a group, by its ID, in GiB (`UserAndGroupQuotas`). Default: no limit. A
        /// volume has at most 100 quotas, unless AWS raises that limit; the most is 2,147,483,647 GiB. On a root volume,
        /// an update replaces the file system.
        pub fn group_quota(mut self, gid: u32, gibibytes: u32) -> Self {
            self.settings.quotas.push((true, gid, gibibytes));
            self
        }
    };
}
pub(super) use volume_setters;
