// Made by `cargo xtask generate`; do not edit.
//! `AWS::ImageBuilder::LifecyclePolicy`

use stanchion_template::generated::*;

/// `AWS::ImageBuilder::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html)
#[must_use]
pub struct LifecyclePolicy<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl LifecyclePolicy<Missing_<super::required::execution_role>, Missing_<super::required::name>, Missing_<super::required::policy_details>, Missing_<super::required::resource_selection>, Missing_<super::required::resource_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LifecyclePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> LifecyclePolicy<S0, S1, S2, S3, S4> {
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExecutionRole`. Required. 1 to 2048 characters.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> LifecyclePolicy<Set_, S1, S2, S3, S4> { self.0.put("ExecutionRole", value.into_node()); LifecyclePolicy(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LifecyclePolicy<S0, Set_, S2, S3, S4> { self.0.put("Name", value.into_node()); LifecyclePolicy(self.0, PhantomData_) }
    /// Sets `PolicyDetails`. Required. 1 to 3 items.
    #[inline] pub fn policy_details(mut self, value: impl IntoValue_<Vec<PolicyDetail>>) -> LifecyclePolicy<S0, S1, Set_, S3, S4> { self.0.put("PolicyDetails", value.into_node()); LifecyclePolicy(self.0, PhantomData_) }
    /// Sets `ResourceSelection`. Required.
    #[inline] pub fn resource_selection(mut self, value: impl IntoValue_<ResourceSelection>) -> LifecyclePolicy<S0, S1, S2, Set_, S4> { self.0.put("ResourceSelection", value.into_node()); LifecyclePolicy(self.0, PhantomData_) }
    /// Sets `ResourceType`. Required. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> LifecyclePolicy<S0, S1, S2, S3, Set_> { self.0.put("ResourceType", value.into_node()); LifecyclePolicy(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<LifecyclePolicy> for LifecyclePolicy<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for LifecyclePolicy<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::ImageBuilder::LifecyclePolicy";
    type Handle = LifecyclePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LifecyclePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LifecyclePolicyRef(Id_);
impl From<Id_> for LifecyclePolicyRef { #[inline] fn from(id: Id_) -> Self { LifecyclePolicyRef(id) } }
impl AsRef<Id_> for LifecyclePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LifecyclePolicyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::ImageBuilder::LifecyclePolicy.IncludeResources`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-includeresources.html)
#[must_use]
pub struct IncludeResources(Properties_);
impl IncludeResources {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IncludeResources(Properties_::new()) }
}
impl IncludeResources {
    /// Sets `Amis`.
    #[inline] pub fn amis(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Amis", value.into_node()); self }
    /// Sets `Containers`.
    #[inline] pub fn containers(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Containers", value.into_node()); self }
    /// Sets `Snapshots`.
    #[inline] pub fn snapshots(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Snapshots", value.into_node()); self }
}
impl IntoValue_<IncludeResources> for IncludeResources { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::LifecyclePolicy.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-action.html)
#[must_use]
pub struct Action<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Action<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Action(Properties_::new(), PhantomData_) }
}
impl<S0> Action<S0> {
    /// Sets `IncludeResources`.
    #[inline] pub fn include_resources(mut self, value: impl IntoValue_<IncludeResources>) -> Self { self.0.put("IncludeResources", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Action<Set_> { self.0.put("Type", value.into_node()); Action(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Action> for Action<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::LifecyclePolicy.LastLaunched`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-lastlaunched.html)
#[must_use]
pub struct LastLaunched<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LastLaunched<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LastLaunched(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LastLaunched<S0, S1> {
    /// Sets `Unit`. Required. The values are constants of [`TimeUnit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<TimeUnit>) -> LastLaunched<Set_, S1> { self.0.put("Unit", value.into_node()); LastLaunched(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 365.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> LastLaunched<S0, Set_> { self.0.put("Value", value.into_node()); LastLaunched(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LastLaunched> for LastLaunched<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::LifecyclePolicy.AmiExclusionRules`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-amiexclusionrules.html)
#[must_use]
pub struct AmiExclusionRules(Properties_);
impl AmiExclusionRules {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AmiExclusionRules(Properties_::new()) }
}
impl AmiExclusionRules {
    /// Sets `IsPublic`.
    #[inline] pub fn is_public(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsPublic", value.into_node()); self }
    /// Sets `LastLaunched`.
    #[inline] pub fn last_launched(mut self, value: impl IntoValue_<LastLaunched>) -> Self { self.0.put("LastLaunched", value.into_node()); self }
    /// Sets `Regions`.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Regions", value.into_node()); self }
    /// Sets `SharedAccounts`. 1 to 1536 items.
    #[inline] pub fn shared_accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SharedAccounts", value.into_node()); self }
    /// Sets `TagMap`.
    #[inline] pub fn tag_map(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TagMap", value.into_node()); self }
}
impl IntoValue_<AmiExclusionRules> for AmiExclusionRules { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::LifecyclePolicy.ExclusionRules`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-exclusionrules.html)
#[must_use]
pub struct ExclusionRules(Properties_);
impl ExclusionRules {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExclusionRules(Properties_::new()) }
}
impl ExclusionRules {
    /// Sets `Amis`.
    #[inline] pub fn amis(mut self, value: impl IntoValue_<AmiExclusionRules>) -> Self { self.0.put("Amis", value.into_node()); self }
    /// Sets `TagMap`.
    #[inline] pub fn tag_map(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TagMap", value.into_node()); self }
}
impl IntoValue_<ExclusionRules> for ExclusionRules { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::LifecyclePolicy.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-filter.html)
#[must_use]
pub struct Filter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Filter<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Filter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Filter<S0, S1> {
    /// Sets `RetainAtLeast`. 1 to 10.
    #[inline] pub fn retain_at_least(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetainAtLeast", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`FilterType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<FilterType>) -> Filter<Set_, S1> { self.0.put("Type", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Unit`. The values are constants of [`TimeUnit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<TimeUnit>) -> Self { self.0.put("Unit", value.into_node()); self }
    /// Sets `Value`. Required. 1 to 1000.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Filter<S0, Set_> { self.0.put("Value", value.into_node()); Filter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Filter> for Filter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::LifecyclePolicy.PolicyDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-policydetail.html)
#[must_use]
pub struct PolicyDetail<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PolicyDetail<Missing_<super::required::action>, Missing_<super::required::filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyDetail(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PolicyDetail<S0, S1> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> PolicyDetail<Set_, S1> { self.0.put("Action", value.into_node()); PolicyDetail(self.0, PhantomData_) }
    /// Sets `ExclusionRules`.
    #[inline] pub fn exclusion_rules(mut self, value: impl IntoValue_<ExclusionRules>) -> Self { self.0.put("ExclusionRules", value.into_node()); self }
    /// Sets `Filter`. Required.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<Filter>) -> PolicyDetail<S0, Set_> { self.0.put("Filter", value.into_node()); PolicyDetail(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PolicyDetail> for PolicyDetail<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::LifecyclePolicy.RecipeSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-recipeselection.html)
#[must_use]
pub struct RecipeSelection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RecipeSelection<Missing_<super::required::name>, Missing_<super::required::semantic_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecipeSelection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RecipeSelection<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RecipeSelection<Set_, S1> { self.0.put("Name", value.into_node()); RecipeSelection(self.0, PhantomData_) }
    /// Sets `SemanticVersion`. Required.
    #[inline] pub fn semantic_version(mut self, value: impl IntoValue_<String>) -> RecipeSelection<S0, Set_> { self.0.put("SemanticVersion", value.into_node()); RecipeSelection(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RecipeSelection> for RecipeSelection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::LifecyclePolicy.ResourceSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-resourceselection.html)
#[must_use]
pub struct ResourceSelection(Properties_);
impl ResourceSelection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceSelection(Properties_::new()) }
}
impl ResourceSelection {
    /// Sets `Recipes`. 1 to 50 items.
    #[inline] pub fn recipes(mut self, value: impl IntoValue_<Vec<RecipeSelection>>) -> Self { self.0.put("Recipes", value.into_node()); self }
    /// Sets `TagMap`.
    #[inline] pub fn tag_map(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TagMap", value.into_node()); self }
}
impl IntoValue_<ResourceSelection> for ResourceSelection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ImageBuilder::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `DELETE`
    pub const DELETE: Value_<Type> = Value_::constant("DELETE");
    /// `DEPRECATE`
    pub const DEPRECATE: Value_<Type> = Value_::constant("DEPRECATE");
    /// `DISABLE`
    pub const DISABLE: Value_<Type> = Value_::constant("DISABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ImageBuilder::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html)
#[derive(Debug)]
pub enum TimeUnit {}
impl TimeUnit {
    /// `DAYS`
    pub const DAYS: Value_<TimeUnit> = Value_::constant("DAYS");
    /// `WEEKS`
    pub const WEEKS: Value_<TimeUnit> = Value_::constant("WEEKS");
    /// `MONTHS`
    pub const MONTHS: Value_<TimeUnit> = Value_::constant("MONTHS");
    /// `YEARS`
    pub const YEARS: Value_<TimeUnit> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TimeUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ImageBuilder::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html)
#[derive(Debug)]
pub enum FilterType {}
impl FilterType {
    /// `AGE`
    pub const AGE: Value_<FilterType> = Value_::constant("AGE");
    /// `COUNT`
    pub const COUNT: Value_<FilterType> = Value_::constant("COUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ImageBuilder::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `AMI_IMAGE`
    pub const AMI_IMAGE: Value_<ResourceType> = Value_::constant("AMI_IMAGE");
    /// `CONTAINER_IMAGE`
    pub const CONTAINER_IMAGE: Value_<ResourceType> = Value_::constant("CONTAINER_IMAGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ImageBuilder::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
