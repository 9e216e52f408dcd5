// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles::Domain`

use stanchion_template::generated::*;

/// `AWS::CustomerProfiles::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html)
#[must_use]
pub struct Domain<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Domain<Missing_<super::required::default_expiration_days>, Missing_<super::required::domain_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Domain(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Domain<S0, S1> {
    /// Sets `DataStore`.
    #[inline] pub fn data_store(mut self, value: impl IntoValue_<DataStore>) -> Self { self.0.put("DataStore", value.into_node()); self }
    /// Sets `DeadLetterQueueUrl`. 0 to 255 characters.
    #[inline] pub fn dead_letter_queue_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeadLetterQueueUrl", value.into_node()); self }
    /// Sets `DefaultEncryptionKey`. 0 to 255 characters.
    #[inline] pub fn default_encryption_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultEncryptionKey", value.into_node()); self }
    /// Sets `DefaultExpirationDays`. Required. 1 to 1098.
    #[inline] pub fn default_expiration_days(mut self, value: impl IntoValue_<i64>) -> Domain<Set_, S1> { self.0.put("DefaultExpirationDays", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `DomainName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Domain<S0, Set_> { self.0.put("DomainName", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `Matching`.
    #[inline] pub fn matching(mut self, value: impl IntoValue_<Matching>) -> Self { self.0.put("Matching", value.into_node()); self }
    /// Sets `RuleBasedMatching`.
    #[inline] pub fn rule_based_matching(mut self, value: impl IntoValue_<RuleBasedMatching>) -> Self { self.0.put("RuleBasedMatching", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Domain> for Domain<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Domain<S0, S1> {
    const TYPE: &'static str = "AWS::CustomerProfiles::Domain";
    type Handle = DomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Domain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainRef(Id_);
impl From<Id_> for DomainRef { #[inline] fn from(id: Id_) -> Self { DomainRef(id) } }
impl AsRef<Id_> for DomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainRef {
    /// `Ref`: `DomainName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DataStore.Readiness`
    #[inline] pub fn data_store_readiness(&self) -> Value_<String> { self.0.attribute("DataStore.Readiness") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `RuleBasedMatching.Status`
    #[inline] pub fn rule_based_matching_status(&self) -> Value_<String> { self.0.attribute("RuleBasedMatching.Status") }
    /// `Fn::GetAtt` `Stats`
    #[inline] pub fn stats(&self) -> Value_<String> { self.0.attribute("Stats") }
}
/// `AWS::CustomerProfiles::Domain.Readiness`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-readiness.html)
#[must_use]
pub struct Readiness(Properties_);
impl Readiness {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Readiness(Properties_::new()) }
}
impl Readiness {
    /// Sets `Message`.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Message", value.into_node()); self }
    /// Sets `ProgressPercentage`. 0 to 100.
    #[inline] pub fn progress_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProgressPercentage", value.into_node()); self }
}
impl IntoValue_<Readiness> for Readiness { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Domain.DataStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-datastore.html)
#[must_use]
pub struct DataStore(Properties_);
impl DataStore {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataStore(Properties_::new()) }
}
impl DataStore {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Readiness`.
    #[inline] pub fn readiness(mut self, value: impl IntoValue_<Readiness>) -> Self { self.0.put("Readiness", value.into_node()); self }
}
impl IntoValue_<DataStore> for DataStore { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Domain.ConflictResolution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-conflictresolution.html)
#[must_use]
pub struct ConflictResolution<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConflictResolution<Missing_<super::required::conflict_resolving_model>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConflictResolution(Properties_::new(), PhantomData_) }
}
impl<S0> ConflictResolution<S0> {
    /// Sets `ConflictResolvingModel`. Required. The values are constants of [`ConflictResolvingModel`].
    #[inline] pub fn conflict_resolving_model(mut self, value: impl IntoValue_<ConflictResolvingModel>) -> ConflictResolution<Set_> { self.0.put("ConflictResolvingModel", value.into_node()); ConflictResolution(self.0, PhantomData_) }
    /// Sets `SourceName`. 1 to 255 characters.
    #[inline] pub fn source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConflictResolution> for ConflictResolution<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Domain.Consolidation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-consolidation.html)
#[must_use]
pub struct Consolidation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Consolidation<Missing_<super::required::matching_attributes_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Consolidation(Properties_::new(), PhantomData_) }
}
impl<S0> Consolidation<S0> {
    /// Sets `MatchingAttributesList`. Required. 1 to 10 items.
    #[inline] pub fn matching_attributes_list(mut self, value: impl IntoValue_<Vec<Vec<String>>>) -> Consolidation<Set_> { self.0.put("MatchingAttributesList", value.into_node()); Consolidation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Consolidation> for Consolidation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Domain.AutoMerging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-automerging.html)
#[must_use]
pub struct AutoMerging<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoMerging<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoMerging(Properties_::new(), PhantomData_) }
}
impl<S0> AutoMerging<S0> {
    /// Sets `ConflictResolution`.
    #[inline] pub fn conflict_resolution(mut self, value: impl IntoValue_<ConflictResolution>) -> Self { self.0.put("ConflictResolution", value.into_node()); self }
    /// Sets `Consolidation`.
    #[inline] pub fn consolidation(mut self, value: impl IntoValue_<Consolidation>) -> Self { self.0.put("Consolidation", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> AutoMerging<Set_> { self.0.put("Enabled", value.into_node()); AutoMerging(self.0, PhantomData_) }
    /// Sets `MinAllowedConfidenceScoreForMerging`. 0 to 1.
    #[inline] pub fn min_allowed_confidence_score_for_merging(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinAllowedConfidenceScoreForMerging", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AutoMerging> for AutoMerging<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Domain.S3ExportingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-s3exportingconfig.html)
#[must_use]
pub struct S3ExportingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3ExportingConfig<Missing_<super::required::s3_bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3ExportingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> S3ExportingConfig<S0> {
    /// Sets `S3BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> S3ExportingConfig<Set_> { self.0.put("S3BucketName", value.into_node()); S3ExportingConfig(self.0, PhantomData_) }
    /// Sets `S3KeyName`. 1 to 800 characters.
    #[inline] pub fn s3_key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3KeyName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3ExportingConfig> for S3ExportingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Domain.ExportingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-exportingconfig.html)
#[must_use]
pub struct ExportingConfig(Properties_);
impl ExportingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExportingConfig(Properties_::new()) }
}
impl ExportingConfig {
    /// Sets `S3Exporting`.
    #[inline] pub fn s3_exporting(mut self, value: impl IntoValue_<S3ExportingConfig>) -> Self { self.0.put("S3Exporting", value.into_node()); self }
}
impl IntoValue_<ExportingConfig> for ExportingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Domain.JobSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-jobschedule.html)
#[must_use]
pub struct JobSchedule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl JobSchedule<Missing_<super::required::day_of_the_week>, Missing_<super::required::time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobSchedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> JobSchedule<S0, S1> {
    /// Sets `DayOfTheWeek`. Required. The values are constants of [`DayOfTheWeek`].
    #[inline] pub fn day_of_the_week(mut self, value: impl IntoValue_<DayOfTheWeek>) -> JobSchedule<Set_, S1> { self.0.put("DayOfTheWeek", value.into_node()); JobSchedule(self.0, PhantomData_) }
    /// Sets `Time`. Required. 3 to 5 characters.
    #[inline] pub fn time(mut self, value: impl IntoValue_<String>) -> JobSchedule<S0, Set_> { self.0.put("Time", value.into_node()); JobSchedule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<JobSchedule> for JobSchedule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Domain.Matching`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-matching.html)
#[must_use]
pub struct Matching<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Matching<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Matching(Properties_::new(), PhantomData_) }
}
impl<S0> Matching<S0> {
    /// Sets `AutoMerging`.
    #[inline] pub fn auto_merging(mut self, value: impl IntoValue_<AutoMerging>) -> Self { self.0.put("AutoMerging", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Matching<Set_> { self.0.put("Enabled", value.into_node()); Matching(self.0, PhantomData_) }
    /// Sets `ExportingConfig`.
    #[inline] pub fn exporting_config(mut self, value: impl IntoValue_<ExportingConfig>) -> Self { self.0.put("ExportingConfig", value.into_node()); self }
    /// Sets `JobSchedule`.
    #[inline] pub fn job_schedule(mut self, value: impl IntoValue_<JobSchedule>) -> Self { self.0.put("JobSchedule", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Matching> for Matching<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Domain.AttributeTypesSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-attributetypesselector.html)
#[must_use]
pub struct AttributeTypesSelector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AttributeTypesSelector<Missing_<super::required::attribute_matching_model>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AttributeTypesSelector(Properties_::new(), PhantomData_) }
}
impl<S0> AttributeTypesSelector<S0> {
    /// Sets `Address`. 1 to 4 items.
    #[inline] pub fn address(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Address", value.into_node()); self }
    /// Sets `AttributeMatchingModel`. Required. The values are constants of [`AttributeMatchingModel`].
    #[inline] pub fn attribute_matching_model(mut self, value: impl IntoValue_<AttributeMatchingModel>) -> AttributeTypesSelector<Set_> { self.0.put("AttributeMatchingModel", value.into_node()); AttributeTypesSelector(self.0, PhantomData_) }
    /// Sets `EmailAddress`. 1 to 3 items.
    #[inline] pub fn email_address(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EmailAddress", value.into_node()); self }
    /// Sets `PhoneNumber`. 1 to 4 items.
    #[inline] pub fn phone_number(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PhoneNumber", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AttributeTypesSelector> for AttributeTypesSelector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Domain.MatchingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-matchingrule.html)
#[must_use]
pub struct MatchingRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MatchingRule<Missing_<super::required::rule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MatchingRule(Properties_::new(), PhantomData_) }
}
impl<S0> MatchingRule<S0> {
    /// Sets `Rule`. Required. 1 to 15 items.
    #[inline] pub fn rule(mut self, value: impl IntoValue_<Vec<String>>) -> MatchingRule<Set_> { self.0.put("Rule", value.into_node()); MatchingRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MatchingRule> for MatchingRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Domain.RuleBasedMatching`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-rulebasedmatching.html)
#[must_use]
pub struct RuleBasedMatching<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RuleBasedMatching<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleBasedMatching(Properties_::new(), PhantomData_) }
}
impl<S0> RuleBasedMatching<S0> {
    /// Sets `AttributeTypesSelector`.
    #[inline] pub fn attribute_types_selector(mut self, value: impl IntoValue_<AttributeTypesSelector>) -> Self { self.0.put("AttributeTypesSelector", value.into_node()); self }
    /// Sets `ConflictResolution`.
    #[inline] pub fn conflict_resolution(mut self, value: impl IntoValue_<ConflictResolution>) -> Self { self.0.put("ConflictResolution", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> RuleBasedMatching<Set_> { self.0.put("Enabled", value.into_node()); RuleBasedMatching(self.0, PhantomData_) }
    /// Sets `ExportingConfig`.
    #[inline] pub fn exporting_config(mut self, value: impl IntoValue_<ExportingConfig>) -> Self { self.0.put("ExportingConfig", value.into_node()); self }
    /// Sets `MatchingRules`. 1 to 15 items.
    #[inline] pub fn matching_rules(mut self, value: impl IntoValue_<Vec<MatchingRule>>) -> Self { self.0.put("MatchingRules", value.into_node()); self }
    /// Sets `MaxAllowedRuleLevelForMatching`. 1 to 15.
    #[inline] pub fn max_allowed_rule_level_for_matching(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAllowedRuleLevelForMatching", value.into_node()); self }
    /// Sets `MaxAllowedRuleLevelForMerging`. 1 to 15.
    #[inline] pub fn max_allowed_rule_level_for_merging(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAllowedRuleLevelForMerging", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RuleBasedMatching> for RuleBasedMatching<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CustomerProfiles::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html)
#[derive(Debug)]
pub enum ConflictResolvingModel {}
impl ConflictResolvingModel {
    /// `RECENCY`
    pub const RECENCY: Value_<ConflictResolvingModel> = Value_::constant("RECENCY");
    /// `SOURCE`
    pub const SOURCE: Value_<ConflictResolvingModel> = Value_::constant("SOURCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConflictResolvingModel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html)
#[derive(Debug)]
pub enum DayOfTheWeek {}
impl DayOfTheWeek {
    /// `SUNDAY`
    pub const SUNDAY: Value_<DayOfTheWeek> = Value_::constant("SUNDAY");
    /// `MONDAY`
    pub const MONDAY: Value_<DayOfTheWeek> = Value_::constant("MONDAY");
    /// `TUESDAY`
    pub const TUESDAY: Value_<DayOfTheWeek> = Value_::constant("TUESDAY");
    /// `WEDNESDAY`
    pub const WEDNESDAY: Value_<DayOfTheWeek> = Value_::constant("WEDNESDAY");
    /// `THURSDAY`
    pub const THURSDAY: Value_<DayOfTheWeek> = Value_::constant("THURSDAY");
    /// `FRIDAY`
    pub const FRIDAY: Value_<DayOfTheWeek> = Value_::constant("FRIDAY");
    /// `SATURDAY`
    pub const SATURDAY: Value_<DayOfTheWeek> = Value_::constant("SATURDAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DayOfTheWeek> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html)
#[derive(Debug)]
pub enum AttributeMatchingModel {}
impl AttributeMatchingModel {
    /// `ONE_TO_ONE`
    pub const ONE_TO_ONE: Value_<AttributeMatchingModel> = Value_::constant("ONE_TO_ONE");
    /// `MANY_TO_MANY`
    pub const MANY_TO_MANY: Value_<AttributeMatchingModel> = Value_::constant("MANY_TO_MANY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttributeMatchingModel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `PENDING`
    pub const PENDING: Value_<Status> = Value_::constant("PENDING");
    /// `IN_PROGRESS`
    pub const IN_PROGRESS: Value_<Status> = Value_::constant("IN_PROGRESS");
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
