// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRooms::PrivacyBudgetTemplate`

use stanchion_template::generated::*;

/// `AWS::CleanRooms::PrivacyBudgetTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html)
#[must_use]
pub struct PrivacyBudgetTemplate<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl PrivacyBudgetTemplate<Missing_<super::required::auto_refresh>, Missing_<super::required::membership_identifier>, Missing_<super::required::parameters>, Missing_<super::required::privacy_budget_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivacyBudgetTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> PrivacyBudgetTemplate<S0, S1, S2, S3> {
    /// Sets `AutoRefresh`. Required. An update replaces the resource. The values are constants of [`AutoRefresh`].
    #[inline] pub fn auto_refresh(mut self, value: impl IntoValue_<AutoRefresh>) -> PrivacyBudgetTemplate<Set_, S1, S2, S3> { self.0.put("AutoRefresh", value.into_node()); PrivacyBudgetTemplate(self.0, PhantomData_) }
    /// Sets `MembershipIdentifier`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn membership_identifier(mut self, value: impl IntoValue_<String>) -> PrivacyBudgetTemplate<S0, Set_, S2, S3> { self.0.put("MembershipIdentifier", value.into_node()); PrivacyBudgetTemplate(self.0, PhantomData_) }
    /// Sets `Parameters`. Required.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Parameters>) -> PrivacyBudgetTemplate<S0, S1, Set_, S3> { self.0.put("Parameters", value.into_node()); PrivacyBudgetTemplate(self.0, PhantomData_) }
    /// Sets `PrivacyBudgetType`. Required. An update replaces the resource. The values are constants of [`PrivacyBudgetType`].
    #[inline] pub fn privacy_budget_type(mut self, value: impl IntoValue_<PrivacyBudgetType>) -> PrivacyBudgetTemplate<S0, S1, S2, Set_> { self.0.put("PrivacyBudgetType", value.into_node()); PrivacyBudgetTemplate(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<PrivacyBudgetTemplate> for PrivacyBudgetTemplate<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for PrivacyBudgetTemplate<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::CleanRooms::PrivacyBudgetTemplate";
    type Handle = PrivacyBudgetTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PrivacyBudgetTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PrivacyBudgetTemplateRef(Id_);
impl From<Id_> for PrivacyBudgetTemplateRef { #[inline] fn from(id: Id_) -> Self { PrivacyBudgetTemplateRef(id) } }
impl AsRef<Id_> for PrivacyBudgetTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PrivacyBudgetTemplateRef {
    /// `Ref`: `PrivacyBudgetTemplateIdentifier|MembershipIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CollaborationArn`
    #[inline] pub fn collaboration_arn(&self) -> Value_<String> { self.0.attribute("CollaborationArn") }
    /// `Fn::GetAtt` `CollaborationIdentifier`
    #[inline] pub fn collaboration_identifier(&self) -> Value_<String> { self.0.attribute("CollaborationIdentifier") }
    /// `Fn::GetAtt` `MembershipArn`
    #[inline] pub fn membership_arn(&self) -> Value_<String> { self.0.attribute("MembershipArn") }
    /// `Fn::GetAtt` `PrivacyBudgetTemplateIdentifier`
    #[inline] pub fn privacy_budget_template_identifier(&self) -> Value_<String> { self.0.attribute("PrivacyBudgetTemplateIdentifier") }
}
/// `AWS::CleanRooms::PrivacyBudgetTemplate.BudgetParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-privacybudgettemplate-budgetparameter.html)
#[must_use]
pub struct BudgetParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BudgetParameter<Missing_<super::required::budget>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BudgetParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BudgetParameter<S0, S1> {
    /// Sets `AutoRefresh`. The values are constants of [`BudgetParameterAutoRefresh`].
    #[inline] pub fn auto_refresh(mut self, value: impl IntoValue_<BudgetParameterAutoRefresh>) -> Self { self.0.put("AutoRefresh", value.into_node()); self }
    /// Sets `Budget`. Required. At least 0.
    #[inline] pub fn budget(mut self, value: impl IntoValue_<i64>) -> BudgetParameter<Set_, S1> { self.0.put("Budget", value.into_node()); BudgetParameter(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> BudgetParameter<S0, Set_> { self.0.put("Type", value.into_node()); BudgetParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BudgetParameter> for BudgetParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::PrivacyBudgetTemplate.Parameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html)
#[must_use]
pub struct Parameters(Properties_);
impl Parameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Parameters(Properties_::new()) }
}
impl Parameters {
    /// Sets `BudgetParameters`. 1 to 2 items.
    #[inline] pub fn budget_parameters(mut self, value: impl IntoValue_<Vec<BudgetParameter>>) -> Self { self.0.put("BudgetParameters", value.into_node()); self }
    /// Sets `Epsilon`. 1 to 20.
    #[inline] pub fn epsilon(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Epsilon", value.into_node()); self }
    /// Sets `ResourceArn`. At most 200 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceArn", value.into_node()); self }
    /// Sets `UsersNoisePerQuery`. 10 to 100.
    #[inline] pub fn users_noise_per_query(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UsersNoisePerQuery", value.into_node()); self }
}
impl IntoValue_<Parameters> for Parameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CleanRooms::PrivacyBudgetTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html)
#[derive(Debug)]
pub enum AutoRefresh {}
impl AutoRefresh {
    /// `CALENDAR_MONTH`
    pub const CALENDAR_MONTH: Value_<AutoRefresh> = Value_::constant("CALENDAR_MONTH");
    /// `NONE`
    pub const NONE: Value_<AutoRefresh> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoRefresh> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::PrivacyBudgetTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html)
#[derive(Debug)]
pub enum BudgetParameterAutoRefresh {}
impl BudgetParameterAutoRefresh {
    /// `ENABLED`
    pub const ENABLED: Value_<BudgetParameterAutoRefresh> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<BudgetParameterAutoRefresh> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BudgetParameterAutoRefresh> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::PrivacyBudgetTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `CALENDAR_DAY`
    pub const CALENDAR_DAY: Value_<Type> = Value_::constant("CALENDAR_DAY");
    /// `CALENDAR_MONTH`
    pub const CALENDAR_MONTH: Value_<Type> = Value_::constant("CALENDAR_MONTH");
    /// `CALENDAR_WEEK`
    pub const CALENDAR_WEEK: Value_<Type> = Value_::constant("CALENDAR_WEEK");
    /// `LIFETIME`
    pub const LIFETIME: Value_<Type> = Value_::constant("LIFETIME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::PrivacyBudgetTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html)
#[derive(Debug)]
pub enum PrivacyBudgetType {}
impl PrivacyBudgetType {
    /// `DIFFERENTIAL_PRIVACY`
    pub const DIFFERENTIAL_PRIVACY: Value_<PrivacyBudgetType> = Value_::constant("DIFFERENTIAL_PRIVACY");
    /// `ACCESS_BUDGET`
    pub const ACCESS_BUDGET: Value_<PrivacyBudgetType> = Value_::constant("ACCESS_BUDGET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrivacyBudgetType> { Value_::from_node(value.into_node()) }
}
