// Made by `cargo xtask generate`; do not edit.
//! `AWS::Budgets::BudgetsAction`

use stanchion_template::generated::*;

/// `AWS::Budgets::BudgetsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html)
#[must_use]
pub struct BudgetsAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6,)>);
impl BudgetsAction<Missing_<super::required::action_threshold>, Missing_<super::required::action_type>, Missing_<super::required::budget_name>, Missing_<super::required::definition>, Missing_<super::required::execution_role_arn>, Missing_<super::required::notification_type>, Missing_<super::required::subscribers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BudgetsAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6> BudgetsAction<S0, S1, S2, S3, S4, S5, S6> {
    /// Sets `ActionThreshold`. Required.
    #[inline] pub fn action_threshold(mut self, value: impl IntoValue_<ActionThreshold>) -> BudgetsAction<Set_, S1, S2, S3, S4, S5, S6> { self.0.put("ActionThreshold", value.into_node()); BudgetsAction(self.0, PhantomData_) }
    /// Sets `ActionType`. Required. An update replaces the resource. The values are constants of [`ActionType`].
    #[inline] pub fn action_type(mut self, value: impl IntoValue_<ActionType>) -> BudgetsAction<S0, Set_, S2, S3, S4, S5, S6> { self.0.put("ActionType", value.into_node()); BudgetsAction(self.0, PhantomData_) }
    /// Sets `ApprovalModel`. The values are constants of [`ApprovalModel`].
    #[inline] pub fn approval_model(mut self, value: impl IntoValue_<ApprovalModel>) -> Self { self.0.put("ApprovalModel", value.into_node()); self }
    /// Sets `BudgetName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn budget_name(mut self, value: impl IntoValue_<String>) -> BudgetsAction<S0, S1, Set_, S3, S4, S5, S6> { self.0.put("BudgetName", value.into_node()); BudgetsAction(self.0, PhantomData_) }
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<Definition>) -> BudgetsAction<S0, S1, S2, Set_, S4, S5, S6> { self.0.put("Definition", value.into_node()); BudgetsAction(self.0, PhantomData_) }
    /// Sets `ExecutionRoleArn`. Required. 32 to 618 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> BudgetsAction<S0, S1, S2, S3, Set_, S5, S6> { self.0.put("ExecutionRoleArn", value.into_node()); BudgetsAction(self.0, PhantomData_) }
    /// Sets `NotificationType`. Required. The values are constants of [`NotificationType`].
    #[inline] pub fn notification_type(mut self, value: impl IntoValue_<NotificationType>) -> BudgetsAction<S0, S1, S2, S3, S4, Set_, S6> { self.0.put("NotificationType", value.into_node()); BudgetsAction(self.0, PhantomData_) }
    /// Sets `ResourceTags`. 0 to 200 items.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `Subscribers`. Required. 1 to 11 items.
    #[inline] pub fn subscribers(mut self, value: impl IntoValue_<Vec<Subscriber>>) -> BudgetsAction<S0, S1, S2, S3, S4, S5, Set_> { self.0.put("Subscribers", value.into_node()); BudgetsAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> IntoValue_<BudgetsAction> for BudgetsAction<S0, S1, S2, S3, S4, S5, S6> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> ResourceType_ for BudgetsAction<S0, S1, S2, S3, S4, S5, S6> {
    const TYPE: &'static str = "AWS::Budgets::BudgetsAction";
    type Handle = BudgetsActionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BudgetsAction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BudgetsActionRef(Id_);
impl From<Id_> for BudgetsActionRef { #[inline] fn from(id: Id_) -> Self { BudgetsActionRef(id) } }
impl AsRef<Id_> for BudgetsActionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BudgetsActionRef {
    /// `Ref`: `ActionId|BudgetName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ActionId`
    #[inline] pub fn action_id(&self) -> Value_<String> { self.0.attribute("ActionId") }
}
/// `AWS::Budgets::BudgetsAction.ActionThreshold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-actionthreshold.html)
#[must_use]
pub struct ActionThreshold<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ActionThreshold<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActionThreshold(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ActionThreshold<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ActionThreshold<Set_, S1> { self.0.put("Type", value.into_node()); ActionThreshold(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> ActionThreshold<S0, Set_> { self.0.put("Value", value.into_node()); ActionThreshold(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ActionThreshold> for ActionThreshold<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::BudgetsAction.IamActionDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-iamactiondefinition.html)
#[must_use]
pub struct IamActionDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IamActionDefinition<Missing_<super::required::policy_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IamActionDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> IamActionDefinition<S0> {
    /// Sets `Groups`. 1 to 100 items.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `PolicyArn`. Required. 25 to 684 characters.
    #[inline] pub fn policy_arn(mut self, value: impl IntoValue_<String>) -> IamActionDefinition<Set_> { self.0.put("PolicyArn", value.into_node()); IamActionDefinition(self.0, PhantomData_) }
    /// Sets `Roles`. 1 to 100 items.
    #[inline] pub fn roles(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Roles", value.into_node()); self }
    /// Sets `Users`. 1 to 100 items.
    #[inline] pub fn users(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Users", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IamActionDefinition> for IamActionDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::BudgetsAction.ScpActionDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-scpactiondefinition.html)
#[must_use]
pub struct ScpActionDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScpActionDefinition<Missing_<super::required::policy_id>, Missing_<super::required::target_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScpActionDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScpActionDefinition<S0, S1> {
    /// Sets `PolicyId`. Required. 10 to 130 characters.
    #[inline] pub fn policy_id(mut self, value: impl IntoValue_<String>) -> ScpActionDefinition<Set_, S1> { self.0.put("PolicyId", value.into_node()); ScpActionDefinition(self.0, PhantomData_) }
    /// Sets `TargetIds`. Required. 1 to 100 items.
    #[inline] pub fn target_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ScpActionDefinition<S0, Set_> { self.0.put("TargetIds", value.into_node()); ScpActionDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScpActionDefinition> for ScpActionDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::BudgetsAction.SsmActionDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-ssmactiondefinition.html)
#[must_use]
pub struct SsmActionDefinition<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SsmActionDefinition<Missing_<super::required::instance_ids>, Missing_<super::required::region>, Missing_<super::required::subtype>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsmActionDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SsmActionDefinition<S0, S1, S2> {
    /// Sets `InstanceIds`. Required. 1 to 100 items.
    #[inline] pub fn instance_ids(mut self, value: impl IntoValue_<Vec<String>>) -> SsmActionDefinition<Set_, S1, S2> { self.0.put("InstanceIds", value.into_node()); SsmActionDefinition(self.0, PhantomData_) }
    /// Sets `Region`. Required. 9 to 20 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> SsmActionDefinition<S0, Set_, S2> { self.0.put("Region", value.into_node()); SsmActionDefinition(self.0, PhantomData_) }
    /// Sets `Subtype`. Required. The values are constants of [`Subtype`].
    #[inline] pub fn subtype(mut self, value: impl IntoValue_<Subtype>) -> SsmActionDefinition<S0, S1, Set_> { self.0.put("Subtype", value.into_node()); SsmActionDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SsmActionDefinition> for SsmActionDefinition<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::BudgetsAction.Definition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-definition.html)
#[must_use]
pub struct Definition(Properties_);
impl Definition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Definition(Properties_::new()) }
}
impl Definition {
    /// Sets `IamActionDefinition`.
    #[inline] pub fn iam_action_definition(mut self, value: impl IntoValue_<IamActionDefinition>) -> Self { self.0.put("IamActionDefinition", value.into_node()); self }
    /// Sets `ScpActionDefinition`.
    #[inline] pub fn scp_action_definition(mut self, value: impl IntoValue_<ScpActionDefinition>) -> Self { self.0.put("ScpActionDefinition", value.into_node()); self }
    /// Sets `SsmActionDefinition`.
    #[inline] pub fn ssm_action_definition(mut self, value: impl IntoValue_<SsmActionDefinition>) -> Self { self.0.put("SsmActionDefinition", value.into_node()); self }
}
impl IntoValue_<Definition> for Definition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::BudgetsAction.Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-subscriber.html)
#[must_use]
pub struct Subscriber<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Subscriber<Missing_<super::required::address>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Subscriber(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Subscriber<S0, S1> {
    /// Sets `Address`. Required. 1 to 2147483647 characters.
    #[inline] pub fn address(mut self, value: impl IntoValue_<String>) -> Subscriber<Set_, S1> { self.0.put("Address", value.into_node()); Subscriber(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`SubscriberType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SubscriberType>) -> Subscriber<S0, Set_> { self.0.put("Type", value.into_node()); Subscriber(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Subscriber> for Subscriber<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Budgets::BudgetsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `PERCENTAGE`
    pub const PERCENTAGE: Value_<Type> = Value_::constant("PERCENTAGE");
    /// `ABSOLUTE_VALUE`
    pub const ABSOLUTE_VALUE: Value_<Type> = Value_::constant("ABSOLUTE_VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Budgets::BudgetsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html)
#[derive(Debug)]
pub enum ActionType {}
impl ActionType {
    /// `APPLY_IAM_POLICY`
    pub const APPLY_IAM_POLICY: Value_<ActionType> = Value_::constant("APPLY_IAM_POLICY");
    /// `APPLY_SCP_POLICY`
    pub const APPLY_SCP_POLICY: Value_<ActionType> = Value_::constant("APPLY_SCP_POLICY");
    /// `RUN_SSM_DOCUMENTS`
    pub const RUN_SSM_DOCUMENTS: Value_<ActionType> = Value_::constant("RUN_SSM_DOCUMENTS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ActionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Budgets::BudgetsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html)
#[derive(Debug)]
pub enum ApprovalModel {}
impl ApprovalModel {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<ApprovalModel> = Value_::constant("AUTOMATIC");
    /// `MANUAL`
    pub const MANUAL: Value_<ApprovalModel> = Value_::constant("MANUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApprovalModel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Budgets::BudgetsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html)
#[derive(Debug)]
pub enum Subtype {}
impl Subtype {
    /// `STOP_EC2_INSTANCES`
    pub const STOP_EC2_INSTANCES: Value_<Subtype> = Value_::constant("STOP_EC2_INSTANCES");
    /// `STOP_RDS_INSTANCES`
    pub const STOP_RDS_INSTANCES: Value_<Subtype> = Value_::constant("STOP_RDS_INSTANCES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Subtype> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Budgets::BudgetsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html)
#[derive(Debug)]
pub enum NotificationType {}
impl NotificationType {
    /// `ACTUAL`
    pub const ACTUAL: Value_<NotificationType> = Value_::constant("ACTUAL");
    /// `FORECASTED`
    pub const FORECASTED: Value_<NotificationType> = Value_::constant("FORECASTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NotificationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Budgets::BudgetsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html)
#[derive(Debug)]
pub enum SubscriberType {}
impl SubscriberType {
    /// `SNS`
    pub const SNS: Value_<SubscriberType> = Value_::constant("SNS");
    /// `EMAIL`
    pub const EMAIL: Value_<SubscriberType> = Value_::constant("EMAIL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SubscriberType> { Value_::from_node(value.into_node()) }
}
