//! ARNs of existing resources.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>

use super::text_type::text_type;

/// The pattern of an ARN of a service in a Region and an account.
macro_rules! arn {
    ($service:literal, $resource:literal) => {
        concat!("^arn:aws[a-z-]*:", $service, ":[a-z0-9-]{1,40}:[0-9]{12}:", $resource, "$")
    };
}

text_type! {
    /// The ARN of an IAM role.
    RoleArn, says: "the ARN of a role: use arn:aws:iam::ACCOUNT:role/NAME",
    pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role(/[A-Za-z0-9_.,+@=-]{1,128})+$",
    longest: 640, example: "arn:aws:iam::111122223333:role/data",
}

text_type! {
    /// The ARN of a managed policy of AWS or of an account.
    ManagedPolicyArn, says: "the ARN of a managed policy: use arn:aws:iam::aws:policy/NAME or arn:aws:iam::ACCOUNT:policy/NAME",
    pattern: "^arn:aws[a-z-]*:iam::(aws|[0-9]{12}):policy(/[A-Za-z0-9_+=,.@-]{1,128})+$",
    longest: 640, example: "arn:aws:iam::aws:policy/AmazonSageMakerReadOnly",
}

text_type! {
    /// The complete ARN of a secret, with the six characters that Secrets Manager appends to its name.
    SecretArn, says: "the complete ARN of a secret: use arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-6CHARACTERS",
    pattern: arn!("secretsmanager", "secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}"),
    longest: 620, example: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:portal/login-a1B2c3",
}

text_type! {
    /// The ARN of an SNS topic.
    TopicArn, says: "the ARN of a topic: use arn:aws:sns:REGION:ACCOUNT:NAME",
    pattern: arn!("sns", r"[A-Za-z0-9_-]{1,256}(\.fifo)?"),
    longest: 350, example: "arn:aws:sns:eu-west-1:111122223333:alarms",
}

text_type! {
    /// The ARN of a KMS key.
    KeyArn, says: "the ARN of a KMS key: use arn:aws:kms:REGION:ACCOUNT:key/ID",
    pattern: arn!("kms", "key/(mrk-[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"),
    longest: 150, example: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
}

text_type! {
    /// The ARN of an SQS queue.
    QueueArn, says: "the ARN of a queue: use arn:aws:sqs:REGION:ACCOUNT:NAME",
    pattern: arn!("sqs", r"[A-Za-z0-9_-]{1,80}(\.fifo)?"),
    longest: 170, example: "arn:aws:sqs:eu-west-1:111122223333:jobs",
}

text_type! {
    /// The ARN of an ACM certificate.
    CertificateArn, says: "the ARN of a certificate: use arn:aws:acm:REGION:ACCOUNT:certificate/ID",
    pattern: arn!("acm", "certificate/[0-9a-z-]{1,64}"),
    longest: 200, example: "arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f",
}

text_type! {
    /// The ARN of a log group, without `:*` at its end.
    LogGroupArn, says: "the ARN of a log group without :* at its end: use arn:aws:logs:REGION:ACCOUNT:log-group:NAME",
    pattern: arn!("logs", "log-group:[A-Za-z0-9_./#-]{1,512}"),
    longest: 640, example: "arn:aws:logs:eu-west-1:111122223333:log-group:jobs",
}

text_type! {
    /// The ARN of an AWS Backup vault.
    BackupVaultArn, says: "the ARN of a backup vault: use arn:aws:backup:REGION:ACCOUNT:backup-vault:NAME",
    pattern: arn!("backup", "backup-vault:[A-Za-z0-9_-]{2,50}"),
    longest: 170, example: "arn:aws:backup:eu-west-1:111122223333:backup-vault:archive",
}

text_type! {
    /// The ARN of an AWS DataSync agent.
    AgentArn, says: "the ARN of a DataSync agent: use arn:aws:datasync:REGION:ACCOUNT:agent/agent-ID",
    pattern: arn!("datasync", "agent/agent-[0-9a-z]{1,40}"),
    longest: 170, example: "arn:aws:datasync:eu-west-1:111122223333:agent/agent-0123456789abcdef0",
}

text_type! {
    /// The ARN of an AWS DataSync location.
    LocationArn, says: "the ARN of a DataSync location: use arn:aws:datasync:REGION:ACCOUNT:location/loc-ID",
    pattern: arn!("datasync", "location/loc-[0-9a-z]{1,40}"),
    longest: 170, example: "arn:aws:datasync:eu-west-1:111122223333:location/loc-0123456789abcdef0",
}

text_type! {
    /// The ARN of an AWS Batch compute environment.
    ComputeEnvironmentArn, says: "the ARN of a compute environment: use arn:aws:batch:REGION:ACCOUNT:compute-environment/NAME",
    pattern: arn!("batch", "compute-environment/[A-Za-z0-9_-]{1,128}"),
    longest: 250, example: "arn:aws:batch:eu-west-1:111122223333:compute-environment/jobs",
}

text_type! {
    /// The ARN of an AWS Batch job queue.
    JobQueueArn, says: "the ARN of a job queue: use arn:aws:batch:REGION:ACCOUNT:job-queue/NAME",
    pattern: arn!("batch", "job-queue/[A-Za-z0-9_-]{1,128}"),
    longest: 250, example: "arn:aws:batch:eu-west-1:111122223333:job-queue/jobs",
}

#[cfg(test)]
mod tests {
    use super::{BackupVaultArn, KeyArn, ManagedPolicyArn, RoleArn, SecretArn};

    #[test]
    fn arns_name_one_resource_of_their_service() {
        for right in
            ["arn:aws:iam::111122223333:role/data", "arn:aws-cn:iam::111122223333:role/a/b"]
        {
            assert!(right.parse::<RoleArn>().is_ok(), "{right}");
        }
        for wrong in ["*", "arn:aws:iam::111122223333:role/*", "arn:aws:iam::1:role/a", "data"] {
            assert!(wrong.parse::<RoleArn>().is_err(), "{wrong}");
        }
        for right in ["aws:policy/AmazonSageMakerReadOnly", "111122223333:policy/teams/read"] {
            assert!(format!("arn:aws:iam::{right}").parse::<ManagedPolicyArn>().is_ok(), "{right}");
        }
        for wrong in ["aws:policy/*", "AmazonSageMakerReadOnly", "1:policy/a", "aws:role/a"] {
            assert!(
                format!("arn:aws:iam::{wrong}").parse::<ManagedPolicyArn>().is_err(),
                "{wrong}"
            );
        }
        let key = "arn:aws:kms:eu-west-1:111122223333:key/";
        for right in
            ["1234abcd-12ab-34cd-56ef-1234567890ab", "mrk-1234abcd12ab34cd56ef1234567890ab"]
        {
            assert!(format!("{key}{right}").parse::<KeyArn>().is_ok(), "{right}");
        }
        for wrong in ["*", "1234abcd", "1234ABCD-12ab-34cd-56ef-1234567890ab", ""] {
            assert!(format!("{key}{wrong}").parse::<KeyArn>().is_err(), "{wrong}");
        }
        assert!("alias/aws/sns".parse::<KeyArn>().is_err());
        let secret = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:";
        for right in ["portal/login-a1B2c3", "a-a1B2c3", "rds!db-1-2-a1B2c3"] {
            assert!(format!("{secret}{right}").parse::<SecretArn>().is_ok(), "{right}");
        }
        for wrong in ["login", "-a1B2c3", "login-a1B2c3:password::", "login-??????"] {
            assert!(format!("{secret}{wrong}").parse::<SecretArn>().is_err(), "{wrong}");
        }
        assert!(
            "arn:aws:backup:eu-west-1:111122223333:backup-vault:*"
                .parse::<BackupVaultArn>()
                .is_err()
        );
    }
}
