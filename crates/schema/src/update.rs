//! The effects of changing a property.

/// The source of a fact about updates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The schema in the CloudFormation registry.
    Registry,
    /// The CDK's service specification, for properties that the registry does not cover.
    Specification,
}

/// The effect of changing a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Update {
    /// The update keeps the resource.
    InPlace,
    /// The update replaces the resource.
    Replaces {
        /// The source of this fact.
        source: Source,
    },
    /// The update may replace the resource, depending on the values.
    MayReplace {
        /// The source of this fact.
        source: Source,
    },
    /// The sources disagree: by the specification the update replaces the resource, by the registry it does not.
    Disputed,
    /// The service has no call that changes the property, so the update fails.
    Refused,
}
