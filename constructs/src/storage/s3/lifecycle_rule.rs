//! Defines rules that move and delete the objects of buckets.

use stanchion_aws::s3::bucket as l1;
use stanchion_check::facts::s3::INFREQUENT_ACCESS_DAYS;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Tag, Value, counted};

use crate::non_empty::non_empty;

/// A storage class of S3 to which a rule moves objects.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectClass {
    /// S3 Standard-IA, for objects that are rarely read. Objects move there after 30 days at the earliest.
    StandardIa,
    /// S3 One Zone-IA, in a single zone. Objects move there after 30 days at the earliest.
    OneZoneIa,
    /// S3 Intelligent-Tiering, which moves objects by their use.
    IntelligentTiering,
    /// S3 Glacier Instant Retrieval.
    GlacierInstantRetrieval,
    /// S3 Glacier Flexible Retrieval, with retrieval in minutes to hours.
    GlacierFlexibleRetrieval,
    /// S3 Glacier Deep Archive, with retrieval in hours.
    DeepArchive,
}

impl ObjectClass {
    pub(super) fn name(self) -> &'static str {
        match self {
            ObjectClass::StandardIa => "STANDARD_IA",
            ObjectClass::OneZoneIa => "ONEZONE_IA",
            ObjectClass::IntelligentTiering => "INTELLIGENT_TIERING",
            ObjectClass::GlacierInstantRetrieval => "GLACIER_IR",
            ObjectClass::GlacierFlexibleRetrieval => "GLACIER",
            ObjectClass::DeepArchive => "DEEP_ARCHIVE",
        }
    }

    fn least_days(self) -> u32 {
        match self {
            ObjectClass::StandardIa | ObjectClass::OneZoneIa => INFREQUENT_ACCESS_DAYS,
            _ => 0,
        }
    }
}

/// A lifecycle rule of a bucket.
///
/// ```
/// use stanchion_constructs::storage::{ObjectClass, ObjectRule};
/// let results = ObjectRule::new("results")
///     .prefix("results/")
///     .transition(ObjectClass::StandardIa, 30)
///     .transition(ObjectClass::DeepArchive, 180)
///     .expire_noncurrent_versions(30)
///     .abort_uploads(7);
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a bucket"]
pub struct ObjectRule {
    id: String,
    prefix: Option<String>,
    tags: Vec<(String, String)>,
    larger_than: Option<u64>,
    smaller_than: Option<u64>,
    transitions: Vec<(ObjectClass, u32)>,
    expiration: Option<u32>,
    noncurrent_transitions: Vec<(ObjectClass, u32)>,
    noncurrent_expiration: Option<u32>,
    kept_versions: Option<u32>,
    abort_days: Option<u32>,
    delete_markers: bool,
}

impl ObjectRule {
    /// Returns a rule with an ID for all objects. It has no effect until it has an action.
    pub fn new(id: impl Into<String>) -> ObjectRule {
        ObjectRule {
            id: id.into(),
            prefix: None,
            tags: Vec::new(),
            larger_than: None,
            smaller_than: None,
            transitions: Vec::new(),
            expiration: None,
            noncurrent_transitions: Vec::new(),
            noncurrent_expiration: None,
            kept_versions: None,
            abort_days: None,
            delete_markers: false,
        }
    }

    /// Applies the rule to objects whose key starts with a prefix. Default: all keys.
    pub fn prefix(mut self, prefix: impl Into<String>) -> ObjectRule {
        self.prefix = Some(prefix.into());
        self
    }

    /// Applies the rule to objects with a tag. Default: none.
    pub fn tag(mut self, key: impl Into<String>, value: impl Into<String>) -> ObjectRule {
        self.tags.push((key.into(), value.into()));
        self
    }

    /// Applies the rule to objects of more bytes than this. Default: none.
    pub fn larger_than(mut self, bytes: u64) -> ObjectRule {
        self.larger_than = Some(bytes);
        self
    }

    /// Applies the rule to objects of fewer bytes than this. Default: none.
    pub fn smaller_than(mut self, bytes: u64) -> ObjectRule {
        self.smaller_than = Some(bytes);
        self
    }

    /// Moves objects to a storage class a number of days after they were created. Default: none.
    pub fn transition(mut self, to: ObjectClass, after_days: u32) -> ObjectRule {
        self.transitions.push((to, after_days));
        self
    }

    /// Deletes objects a number of days after they were created. With versioning, they become noncurrent. Default:
    /// objects are kept.
    pub fn expire(mut self, after_days: u32) -> ObjectRule {
        self.expiration = Some(after_days);
        self
    }

    /// Moves noncurrent versions to a storage class a number of days after they became noncurrent. Default: none.
    pub fn transition_noncurrent_versions(
        mut self,
        to: ObjectClass,
        after_days: u32,
    ) -> ObjectRule {
        self.noncurrent_transitions.push((to, after_days));
        self
    }

    /// Deletes noncurrent versions a number of days after they became noncurrent. Default: objects are kept.
    pub fn expire_noncurrent_versions(mut self, after_days: u32) -> ObjectRule {
        self.noncurrent_expiration = Some(after_days);
        self
    }

    /// Keeps this many noncurrent versions of each object, 1-100. They are kept at any age. Default: none.
    pub fn keep_noncurrent_versions(mut self, count: u32) -> ObjectRule {
        self.kept_versions = Some(count);
        self
    }

    /// Deletes the parts of multipart uploads that are not complete after a number of days. Default: the parts are
    /// kept.
    pub fn abort_uploads(mut self, after_days: u32) -> ObjectRule {
        self.abort_days = Some(after_days);
        self
    }

    /// Deletes delete markers behind which no version is left. Default: delete markers are kept.
    pub fn expire_delete_markers(mut self) -> ObjectRule {
        self.delete_markers = true;
        self
    }

    /// Reports a rule that S3 refuses.
    pub(super) fn check(&self, scope: &Scope) {
        let report = |message: &str, found: String, allowed: String| {
            scope.report(
                Diagnostic::new(code::S3B_007, format!("{message} (rule {:?})", self.id))
                    .property("LifecycleConfiguration")
                    .found(found)
                    .allowed(allowed),
            );
        };
        let has_action = !self.transitions.is_empty()
            || !self.noncurrent_transitions.is_empty()
            || self.expiration.is_some()
            || self.noncurrent_expiration.is_some()
            || self.abort_days.is_some()
            || self.delete_markers;
        if !has_action {
            let allowed = "a transition, an expiration, or the end of uploads".to_owned();
            report("the lifecycle rule has no action", "no action".to_owned(), allowed);
        }
        for (class, days) in self.transitions.iter().chain(&self.noncurrent_transitions) {
            if *days < class.least_days() {
                let found = format!("{} after {}", class.name(), counted(*days, "day"));
                let allowed = format!("{} or more", counted(class.least_days(), "day"));
                report("objects move to the storage class too early", found, allowed);
            }
        }
        let latest = self.transitions.iter().map(|(_, days)| *days).max();
        if let (Some(expiration), Some(latest)) = (self.expiration, latest)
            && expiration <= latest
        {
            let found = format!(
                "expiration after {}, transition after {}",
                counted(expiration, "day"),
                counted(latest, "day")
            );
            let allowed = "an expiration after the last transition".to_owned();
            report("objects expire before their last transition", found, allowed);
        }
        let plain_only = self.abort_days.is_some() || self.delete_markers;
        let has_filter =
            !self.tags.is_empty() || self.larger_than.is_some() || self.smaller_than.is_some();
        if plain_only && has_filter {
            let found = "a filter with tags or sizes".to_owned();
            let allowed = "a filter with a prefix only, for uploads and delete markers".to_owned();
            report("uploads and delete markers have no tags or sizes", found, allowed);
        }
        if self.delete_markers && self.expiration.is_some() {
            let found = "`expire` and `expire_delete_markers`".to_owned();
            let allowed = "one of them in a rule".to_owned();
            report("the expiration also deletes delete markers", found, allowed);
        }
    }

    pub(super) fn into_l1(self) -> l1::Rule {
        let transitions: Vec<l1::Transition> = self
            .transitions
            .into_iter()
            .map(|(to, days)| {
                let class = Value::<l1::TransitionStorageClass>::constant(to.name());
                l1::Transition::new().storage_class(class).transition_in_days(days)
            })
            .collect();
        let kept = self.kept_versions;
        let noncurrent: Vec<l1::NoncurrentVersionTransition> = self
            .noncurrent_transitions
            .into_iter()
            .map(|(to, days)| {
                l1::NoncurrentVersionTransition::new()
                    .set_opt(kept, l1::NoncurrentVersionTransition::newer_noncurrent_versions)
                    .storage_class(Value::<l1::StorageClass>::constant(to.name()))
                    .transition_in_days(days)
            })
            .collect();
        let expiration = self.noncurrent_expiration.map(|days| {
            l1::NoncurrentVersionExpiration::new()
                .set_opt(kept, l1::NoncurrentVersionExpiration::newer_noncurrent_versions)
                .noncurrent_days(days)
        });
        let abort = self
            .abort_days
            .map(|days| l1::AbortIncompleteMultipartUpload::new().days_after_initiation(days));
        let tags: Vec<_> = self.tags.into_iter().map(|(key, value)| Tag::new(key, value)).collect();
        use l1::Rule as It;
        It::new()
            .set_opt(abort, It::abort_incomplete_multipart_upload)
            .set_opt(self.expiration, It::expiration_in_days)
            .set_opt(self.delete_markers.then_some(true), It::expired_object_delete_marker)
            .id(self.id)
            .set_opt(expiration, It::noncurrent_version_expiration)
            .set_opt(non_empty(noncurrent), It::noncurrent_version_transitions)
            .set_opt(self.larger_than.map(|it| it.to_string()), It::object_size_greater_than)
            .set_opt(self.smaller_than.map(|it| it.to_string()), It::object_size_less_than)
            .set_opt(self.prefix, It::prefix)
            .status(l1::RuleStatus::ENABLED)
            .set_opt(non_empty(tags), It::tag_filters)
            .set_opt(non_empty(transitions), It::transitions)
    }
}
