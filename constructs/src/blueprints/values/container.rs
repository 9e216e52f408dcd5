//! Images, commands and variables of containers.

use crate::units::text_type::text_type;

text_type! {
    /// A container image: a repository with or without its registry, a tag and a digest.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html)
    ContainerImage,
    says: "a container image: use letters, digits and _.:/@-, at most 255 characters, such as public.ecr.aws/docker/library/python:3.13",
    pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*(:[0-9]{1,5})?(/[A-Za-z0-9][A-Za-z0-9_.-]*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]*)?(@sha256:[0-9a-f]{64})?$",
    longest: 255, example: "public.ecr.aws/docker/library/python:3.13",
}

text_type! {
    /// An argument of a command. No shell reads it.
    Argument,
    says: "an argument of a command: use 1 to 4,096 characters without control characters other than tabs and line breaks",
    pattern: r"^[^\u0000-\u0008\u000b-\u001f\u007f]+$",
    longest: 4096, example: "--verbose",
}

text_type! {
    /// The name of an environment variable. AWS Batch reserves names that start with `AWS_BATCH`.
    EnvironmentName,
    says: "the name of an environment variable: use letters, digits and underscores, starting with a letter or underscore, not with AWS_BATCH, at most 255 characters",
    pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$",
    except: "^AWS_BATCH[A-Za-z0-9_]*$",
    longest: 255, example: "MODE",
}

text_type! {
    /// The value of an environment variable.
    EnvironmentValue,
    says: "the value of an environment variable: use at most 4,096 characters without control characters other than tabs and line breaks",
    pattern: r"^[^\u0000-\u0008\u000b-\u001f\u007f]*$",
    longest: 4096, example: "fast",
}
