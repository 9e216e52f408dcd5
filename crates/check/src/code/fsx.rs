//! Findings of fsx.

use super::codes;

codes! {
    FSX_001 "FSX-001" Error "Lustre takes exactly one subnet" {
        what: "SubnetIds of a Lustre file system has not one entry.",
        why: "FSx refuses the file system: Lustre is in one Availability Zone.",
        fix: "name one subnet",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_002 "FSX-002" Error "A type of file system that does not exist" {
        what: "FileSystemType is none of LUSTRE, ONTAP, OPENZFS and WINDOWS, or LustreConfiguration stands beside another type.",
        why: "FSx refuses the file system.",
        fix: "use LUSTRE",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_003 "FSX-003" Error "Lustre has IPv4 only" {
        what: "NetworkType of a Lustre file system is DUAL.",
        why: "FSx refuses it: dual stack is for the other types.",
        fix: "leave NetworkType out",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_004 "FSX-004" Error "The Lustre version does not fit the deployment type" {
        what: "FileSystemTypeVersion is none of 2.10, 2.12 and 2.15; 2.10 with PERSISTENT_2; or not 2.15 with a metadata configuration.",
        why: "FSx refuses the file system.",
        fix: "use 2.15",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_005 "FSX-005" Warning "No Lustre version means 2.10" {
        what: "FileSystemTypeVersion is absent, and the deployment type is not PERSISTENT_2.",
        why: "The default there is 2.10, without data repository associations and without newer clients.",
        fix: "set FileSystemTypeVersion to 2.15",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_006 "FSX-006" Error "A deployment type that does not exist" {
        what: "DeploymentType is none of SCRATCH_1, SCRATCH_2, PERSISTENT_1 and PERSISTENT_2.",
        why: "FSx refuses the file system.",
        fix: "use one of the four",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_007 "FSX-007" Info "SCRATCH_1 does not encrypt in transit" {
        what: "DeploymentType is SCRATCH_1, or absent, which means the same.",
        why: "Data crosses the network in the clear; the other types encrypt it on instances that support it.",
        fix: "use SCRATCH_2",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-in-transit-fsxl.html",
        examples: yes,
    }
    FSX_010 "FSX-010" Error "The storage type does not fit the deployment type" {
        what: "StorageType is HDD without PERSISTENT_1, INTELLIGENT_TIERING without PERSISTENT_2, or none of SSD, HDD and INTELLIGENT_TIERING.",
        why: "FSx refuses the file system.",
        fix: "use SSD, or the deployment type of the storage",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_011 "FSX-011" Error "A capacity of SSD storage that does not exist" {
        what: "StorageCapacity of SCRATCH_2, PERSISTENT_1 or PERSISTENT_2 with SSD is not 1200, 2400 or a multiple of 2400 GiB; for SCRATCH_1 not 1200, 2400 or a multiple of 3600.",
        why: "FSx refuses the file system.",
        fix: "use one of the capacities",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_013 "FSX-013" Error "A capacity of HDD storage that does not exist" {
        what: "StorageCapacity with HDD is not a multiple of 6000 GiB at 12 MB/s/TiB, or of 1800 at 40.",
        why: "FSx refuses the file system.",
        fix: "use a multiple",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_014 "FSX-014" Error "Intelligent-Tiering has a throughput, no capacity" {
        what: "StorageType is INTELLIGENT_TIERING, and ThroughputCapacity is absent, or StorageCapacity or PerUnitStorageThroughput is set.",
        why: "The storage grows and shrinks by itself, and FSx takes the throughput instead.",
        fix: "set ThroughputCapacity, and leave StorageCapacity out",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_015 "FSX-015" Error "No storage capacity" {
        what: "StorageCapacity is absent, the storage is SSD or HDD, and there is no BackupId.",
        why: "FSx refuses the file system.",
        fix: "set StorageCapacity",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_020 "FSX-020" Error "Throughput by capacity is for persistent storage" {
        what: "PerUnitStorageThroughput is absent for PERSISTENT_1 or PERSISTENT_2 with SSD or HDD, or set for a scratch file system.",
        why: "FSx refuses the file system.",
        fix: "set it for persistent file systems, and for no others",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_021 "FSX-021" Error "A throughput by capacity that does not exist" {
        what: "PerUnitStorageThroughput is not 50, 100 or 200 for PERSISTENT_1 with SSD, 12 or 40 with HDD, 125, 250, 500 or 1000 for PERSISTENT_2.",
        why: "FSx refuses the file system.",
        fix: "use one of the numbers",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_022 "FSX-022" Error "A throughput of Intelligent-Tiering that does not exist" {
        what: "ThroughputCapacity is not a multiple of 4000 from 4000 to 2,000,000 MB/s, or the storage is not INTELLIGENT_TIERING.",
        why: "FSx refuses the file system.",
        fix: "use a multiple of 4000, with INTELLIGENT_TIERING",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_023 "FSX-023" Error "The drive cache is for HDD" {
        what: "DriveCacheType is absent for HDD storage, set for other storage, or neither NONE nor READ.",
        why: "FSx refuses the file system.",
        fix: "set DriveCacheType to NONE or READ for HDD, and for nothing else",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_024 "FSX-024" Error "The read cache of Intelligent-Tiering is wrong" {
        what: "DataReadCacheConfiguration is absent for INTELLIGENT_TIERING or set for other storage; SizeGiB is absent with USER_PROVISIONED or set otherwise; or it is not 32 to 131072 GiB for each 4000 MB/s.",
        why: "FSx refuses the file system.",
        fix: "set SizingMode to NO_CACHE, PROPORTIONAL_TO_THROUGHPUT_CAPACITY, or USER_PROVISIONED with SizeGiB",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_030 "FSX-030" Error "A metadata configuration is for PERSISTENT_2" {
        what: "MetadataConfiguration is set without PERSISTENT_2, or has no Mode.",
        why: "FSx refuses the file system.",
        fix: "use PERSISTENT_2, or leave MetadataConfiguration out",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_031 "FSX-031" Error "Metadata operations and their mode contradict" {
        what: "Mode AUTOMATIC has Iops or stands beside INTELLIGENT_TIERING, or USER_PROVISIONED has no Iops, or Mode is neither.",
        why: "FSx refuses the file system.",
        fix: "set Iops with USER_PROVISIONED, and only there",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_032 "FSX-032" Error "A number of metadata operations that does not exist" {
        what: "Iops is not 1500, 3000, 6000, 12000 or a multiple of 12000 up to 192000 for SSD; 6000 or 12000 for INTELLIGENT_TIERING.",
        why: "FSx refuses the file system.",
        fix: "use one of the numbers",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_034 "FSX-034" Error "EFA needs PERSISTENT_2 and a metadata configuration" {
        what: "EfaEnabled is true without PERSISTENT_2 or without MetadataConfiguration.",
        why: "FSx refuses the file system.",
        fix: "use PERSISTENT_2 with a metadata configuration",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/efa-file-systems.html",
        examples: yes,
    }
    FSX_035 "FSX-035" Error "EFA needs a security group open to itself" {
        what: "EfaEnabled is true, and no security group of the file system lets all traffic in from itself.",
        why: "EFA traffic is not TCP; it does not pass rules by port.",
        fix: "add ingress and egress rules for protocol -1 from and to the group itself",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html",
        not_covered: "Groups outside of the template.",
        examples: yes,
    }
    FSX_040 "FSX-040" Error "Paths of the file system exclude data repository associations" {
        what: "A file system has ImportPath, ExportPath, AutoImportPolicy or ImportedFileChunkSize, and an association of the template is on it.",
        why: "FSx refuses the association.",
        fix: "move the paths into the association",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_041 "FSX-041" Error "Automatic import needs an import path, and is not for PERSISTENT_2" {
        what: "AutoImportPolicy is none of NONE, NEW, NEW_CHANGED and NEW_CHANGED_DELETED or stands without ImportPath; or ImportPath, ExportPath or AutoImportPolicy stands beside PERSISTENT_2.",
        why: "FSx refuses the file system.",
        fix: "set ImportPath; for PERSISTENT_2 use AWS::FSx::DataRepositoryAssociation",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_042 "FSX-042" Error "An export path needs an import path in the same bucket" {
        what: "ExportPath stands without ImportPath, or has another bucket.",
        why: "FSx refuses the file system.",
        fix: "use the bucket of ImportPath",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_043 "FSX-043" Warning "Exports overwrite what was imported" {
        what: "ExportPath is the same as ImportPath.",
        why: "Changed files replace the objects they came from.",
        fix: "export below a prefix of its own",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_044 "FSX-044" Error "The chunk size of imported files is out of range" {
        what: "ImportedFileChunkSize is not 1 to 512,000 MiB, or stands without ImportPath.",
        why: "FSx refuses the file system.",
        fix: "use 1 to 512000, or leave it out for 1024",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_045 "FSX-045" Error "A path of a data repository has the wrong form" {
        what: "ImportPath, ExportPath or DataRepositoryPath does not start with s3:// and the name of a bucket.",
        why: "FSx refuses the path.",
        fix: "write s3://bucket/prefix",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_050 "FSX-050" Error "This file system takes no data repository association" {
        what: "An association is on a file system with SCRATCH_1 or Lustre 2.10, or a file system has more than 8.",
        why: "FSx refuses the association.",
        fix: "use SCRATCH_2 or a persistent type with Lustre 2.12 or 2.15",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html",
        examples: yes,
    }
    FSX_051 "FSX-051" Error "Paths of data repository associations overlap" {
        what: "FileSystemPath does not start with /, or is below that of another association of the file system; / excludes all others.",
        why: "FSx refuses the second association.",
        fix: "use directories beside each other",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html",
        examples: yes,
    }
    FSX_052 "FSX-052" Error "Two associations have one data repository" {
        what: "Two associations of a file system have the same DataRepositoryPath, or one inside the other.",
        why: "FSx refuses the second association.",
        fix: "give each its own bucket or prefix",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html",
        examples: yes,
    }
    FSX_055 "FSX-055" Warning "Backup retention on a linked file system" {
        what: "A file system with an association sets AutomaticBackupRetentionDays.",
        why: "Backups are not for linked file systems, and with the property each change of tags is an update that fails.",
        fix: "leave AutomaticBackupRetentionDays out",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html",
        examples: yes,
    }
    FSX_056 "FSX-056" Warning "The policy of a linked bucket shuts FSx out" {
        what: "A policy denies everyone what FSx does with the bucket, with no condition, or unless the request comes from a VPC, an endpoint or addresses. FSx comes from none of those.",
        why: "The association fails, or files cannot be read or exported.",
        fix: "except the role with a condition ArnNotLike on aws:PrincipalArn, arn:aws:iam::*:role/aws-service-role/s3.data-source.lustre.fsx.amazonaws.com/*",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/create-dra-linked-data-repo.html",
        examples: yes,
    }
    FSX_057 "FSX-057" Error "Changes are imported within a Region only" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    FSX_060 "FSX-060" Error "Automatic backups that do not exist" {
        what: "AutomaticBackupRetentionDays is not 0 to 90, or above 0 on a scratch file system.",
        why: "FSx refuses the file system.",
        fix: "use 0 to 90 days, and a persistent type",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_061 "FSX-061" Error "A start time of backups without backups" {
        what: "DailyAutomaticBackupStartTime is set, and AutomaticBackupRetentionDays is absent or 0, or it is no time as HH:MM.",
        why: "FSx refuses the file system.",
        fix: "set AutomaticBackupRetentionDays, and write the time as HH:MM",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_062 "FSX-062" Error "Backups of a linked file system" {
        what: "A file system with an ImportPath or an association keeps automatic backups, or copies tags to them.",
        why: "FSx takes no backups of file systems that are linked to a data repository.",
        fix: "leave AutomaticBackupRetentionDays and CopyTagsToBackups out",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html",
        examples: yes,
    }
    FSX_063 "FSX-063" Error "A maintenance window has the wrong form" {
        what: "WeeklyMaintenanceStartTime is not d:HH:MM with d from 1, Monday, to 7.",
        why: "FSx refuses the file system.",
        fix: "write it like 7:03:00",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_064 "FSX-064" Error "Logs go nowhere they can go" {
        what: "Level is none of DISABLED, WARN_ONLY, ERROR_ONLY and WARN_ERROR; Destination stands beside DISABLED; or a log group's name does not start with /aws/fsx.",
        why: "FSx refuses the file system.",
        fix: "use a log group below /aws/fsx",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_LustreLogCreateConfiguration.html",
        examples: yes,
    }
    FSX_065 "FSX-065" Error "A compression that does not exist" {
        what: "DataCompressionType is neither NONE nor LZ4.",
        why: "FSx refuses the file system.",
        fix: "use LZ4",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_070 "FSX-070" Error "A Lustre file system's security groups close port 988" {
        what: "No security group of the file system lets TCP 988 in from itself; for 1018-1023 a warning.",
        why: "The file servers talk to each other on these ports, and FSx does not create a file system that cannot.",
        fix: "add ingress rules for TCP 988 and 1018-1023 from the group itself and from the clients' group",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html",
        not_covered: "Groups outside of the template.",
        examples: yes,
    }
    FSX_071 "FSX-071" Warning "One range of ports where two are needed" {
        what: "An ingress rule of a Lustre file system's group opens 988 to 1023 at once.",
        why: "1017 and the 28 ports below are open to clients without need.",
        fix: "open 988, and 1018-1023, in two rules",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html",
        examples: yes,
    }
    FSX_072 "FSX-072" Warning "A mount name that is guessed" {
        what: "User data mounts a Lustre file system of the template, and its source has no LustreMountName.",
        why: "Only SCRATCH_1 is called fsx; others have a name AWS makes up.",
        fix: "mount ${FileSystem.DNSName}@tcp:/${FileSystem.LustreMountName}",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/mounting-ec2-instance.html",
        examples: yes,
    }
}
