//! Findings of Amazon S3 Files.

use super::codes;

codes! {
    S3F_001 "S3F-001" Error "The bucket of the S3 Files file system is not an ARN or has no versioning" {
        what: "`Bucket` is the name of a bucket of the template and not its ARN, or the bucket has no `VersioningConfiguration` with `Status` `Enabled`.",
        why: "S3 Files refuses the bucket.",
        fix: "Use `!GetAtt Bucket.Arn`, and set `VersioningConfiguration.Status` to `Enabled`",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files.html",
        not_covered: "Buckets outside of the template.",
        examples: yes,
    }
    S3F_002 "S3F-002" Error "The prefix of the S3 Files file system is not valid" {
        what: "`Prefix` is not empty and does not end with `/`. A prefix that starts with `/` is a warning, because the keys of objects rarely do.",
        why: "S3 Files refuses the prefix.",
        fix: "End the prefix with `/`, and do not start it with `/`",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files.html",
        examples: yes,
    }
    S3F_004 "S3F-004" Error "The synchronization settings of the S3 Files file system are not valid" {
        what: "An S3 Files file system does not have 1 to 10 import rules. Imported data that is kept for fewer than 1 or more than 365 days is also reported.",
        why: "S3 Files refuses the configuration.",
        fix: "Use 1 to 10 import rules and 1 to 365 days",
        source: "The schema of `AWS::S3Files::FileSystem` in the CloudFormation registry.",
    }
    S3F_008 "S3F-008" Error "The Lambda function sets S3FilesConfig on an EFS access point" {
        what: "A file system configuration of a Lambda function has `S3FilesConfig`, and its `Arn` is that of an EFS access point.",
        why: "Lambda refuses the function.",
        fix: "Remove `S3FilesConfig`",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_FileSystemConfig.html",
        examples: yes,
    }
    S3F_009 "S3F-009" Error "The permissions of the S3 Files access point's directory are not valid" {
        what: "`RootDirectory.CreationPermissions.Permissions` of a construct is above octal 7777. A mode that looks like a decimal number is a warning: `750` is octal 1356, with which the owner cannot list the directory.",
        why: "S3 Files refuses the access point, or creates a directory that its owner cannot use.",
        fix: "Use a mode of at most four octal digits, such as `0o750`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-accesspoint-creationpermissions.html",
    }
}
