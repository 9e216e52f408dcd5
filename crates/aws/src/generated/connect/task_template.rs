// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::TaskTemplate`

use stanchion_template::generated::*;

/// `AWS::Connect::TaskTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html)
#[must_use]
pub struct TaskTemplate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TaskTemplate<Missing_<super::required::instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskTemplate(Properties_::new(), PhantomData_) }
}
impl<S0> TaskTemplate<S0> {
    /// Sets `ClientToken`. 0 to 500 characters.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `Constraints`.
    #[inline] pub fn constraints(mut self, value: impl IntoValue_<Constraints>) -> Self { self.0.put("Constraints", value.into_node()); self }
    /// Sets `ContactFlowArn`.
    #[inline] pub fn contact_flow_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContactFlowArn", value.into_node()); self }
    /// Sets `Defaults`. At most 50 items.
    #[inline] pub fn defaults(mut self, value: impl IntoValue_<Vec<DefaultFieldValue>>) -> Self { self.0.put("Defaults", value.into_node()); self }
    /// Sets `Description`. 0 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Fields`. At most 50 items.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<Field>>) -> Self { self.0.put("Fields", value.into_node()); self }
    /// Sets `InstanceArn`. Required.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> TaskTemplate<Set_> { self.0.put("InstanceArn", value.into_node()); TaskTemplate(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SelfAssignContactFlowArn`.
    #[inline] pub fn self_assign_contact_flow_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SelfAssignContactFlowArn", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TaskTemplate> for TaskTemplate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TaskTemplate<S0> {
    const TYPE: &'static str = "AWS::Connect::TaskTemplate";
    type Handle = TaskTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TaskTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TaskTemplateRef(Id_);
impl From<Id_> for TaskTemplateRef { #[inline] fn from(id: Id_) -> Self { TaskTemplateRef(id) } }
impl AsRef<Id_> for TaskTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TaskTemplateRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Connect::TaskTemplate.FieldIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-fieldidentifier.html)
#[must_use]
pub struct FieldIdentifier<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldIdentifier<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldIdentifier(Properties_::new(), PhantomData_) }
}
impl<S0> FieldIdentifier<S0> {
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FieldIdentifier<Set_> { self.0.put("Name", value.into_node()); FieldIdentifier(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FieldIdentifier> for FieldIdentifier<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::TaskTemplate.InvisibleFieldInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-invisiblefieldinfo.html)
#[must_use]
pub struct InvisibleFieldInfo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InvisibleFieldInfo<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InvisibleFieldInfo(Properties_::new(), PhantomData_) }
}
impl<S0> InvisibleFieldInfo<S0> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<FieldIdentifier>) -> InvisibleFieldInfo<Set_> { self.0.put("Id", value.into_node()); InvisibleFieldInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InvisibleFieldInfo> for InvisibleFieldInfo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::TaskTemplate.ReadOnlyFieldInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-readonlyfieldinfo.html)
#[must_use]
pub struct ReadOnlyFieldInfo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReadOnlyFieldInfo<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReadOnlyFieldInfo(Properties_::new(), PhantomData_) }
}
impl<S0> ReadOnlyFieldInfo<S0> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<FieldIdentifier>) -> ReadOnlyFieldInfo<Set_> { self.0.put("Id", value.into_node()); ReadOnlyFieldInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReadOnlyFieldInfo> for ReadOnlyFieldInfo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::TaskTemplate.RequiredFieldInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-requiredfieldinfo.html)
#[must_use]
pub struct RequiredFieldInfo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RequiredFieldInfo<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RequiredFieldInfo(Properties_::new(), PhantomData_) }
}
impl<S0> RequiredFieldInfo<S0> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<FieldIdentifier>) -> RequiredFieldInfo<Set_> { self.0.put("Id", value.into_node()); RequiredFieldInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RequiredFieldInfo> for RequiredFieldInfo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::TaskTemplate.Constraints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html)
#[must_use]
pub struct Constraints(Properties_);
impl Constraints {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Constraints(Properties_::new()) }
}
impl Constraints {
    /// Sets `InvisibleFields`. At most 50 items.
    #[inline] pub fn invisible_fields(mut self, value: impl IntoValue_<Vec<InvisibleFieldInfo>>) -> Self { self.0.put("InvisibleFields", value.into_node()); self }
    /// Sets `ReadOnlyFields`. At most 50 items.
    #[inline] pub fn read_only_fields(mut self, value: impl IntoValue_<Vec<ReadOnlyFieldInfo>>) -> Self { self.0.put("ReadOnlyFields", value.into_node()); self }
    /// Sets `RequiredFields`. At most 50 items.
    #[inline] pub fn required_fields(mut self, value: impl IntoValue_<Vec<RequiredFieldInfo>>) -> Self { self.0.put("RequiredFields", value.into_node()); self }
}
impl IntoValue_<Constraints> for Constraints { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::TaskTemplate.DefaultFieldValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-defaultfieldvalue.html)
#[must_use]
pub struct DefaultFieldValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DefaultFieldValue<Missing_<super::required::default_value>, Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultFieldValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DefaultFieldValue<S0, S1> {
    /// Sets `DefaultValue`. Required. 1 to 4096 characters.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> DefaultFieldValue<Set_, S1> { self.0.put("DefaultValue", value.into_node()); DefaultFieldValue(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<FieldIdentifier>) -> DefaultFieldValue<S0, Set_> { self.0.put("Id", value.into_node()); DefaultFieldValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DefaultFieldValue> for DefaultFieldValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::TaskTemplate.Field`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-field.html)
#[must_use]
pub struct Field<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Field<Missing_<super::required::id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Field(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Field<S0, S1> {
    /// Sets `Description`. 0 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<FieldIdentifier>) -> Field<Set_, S1> { self.0.put("Id", value.into_node()); Field(self.0, PhantomData_) }
    /// Sets `SingleSelectOptions`. At most 50 items.
    #[inline] pub fn single_select_options(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SingleSelectOptions", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`FieldType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<FieldType>) -> Field<S0, Set_> { self.0.put("Type", value.into_node()); Field(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Field> for Field<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::TaskTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html)
#[derive(Debug)]
pub enum FieldType {}
impl FieldType {
    /// `NAME`
    pub const NAME: Value_<FieldType> = Value_::constant("NAME");
    /// `DESCRIPTION`
    pub const DESCRIPTION: Value_<FieldType> = Value_::constant("DESCRIPTION");
    /// `SCHEDULED_TIME`
    pub const SCHEDULED_TIME: Value_<FieldType> = Value_::constant("SCHEDULED_TIME");
    /// `QUICK_CONNECT`
    pub const QUICK_CONNECT: Value_<FieldType> = Value_::constant("QUICK_CONNECT");
    /// `URL`
    pub const URL: Value_<FieldType> = Value_::constant("URL");
    /// `NUMBER`
    pub const NUMBER: Value_<FieldType> = Value_::constant("NUMBER");
    /// `TEXT`
    pub const TEXT: Value_<FieldType> = Value_::constant("TEXT");
    /// `TEXT_AREA`
    pub const TEXT_AREA: Value_<FieldType> = Value_::constant("TEXT_AREA");
    /// `DATE_TIME`
    pub const DATE_TIME: Value_<FieldType> = Value_::constant("DATE_TIME");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<FieldType> = Value_::constant("BOOLEAN");
    /// `SINGLE_SELECT`
    pub const SINGLE_SELECT: Value_<FieldType> = Value_::constant("SINGLE_SELECT");
    /// `EMAIL`
    pub const EMAIL: Value_<FieldType> = Value_::constant("EMAIL");
    /// `EXPIRY_DURATION`
    pub const EXPIRY_DURATION: Value_<FieldType> = Value_::constant("EXPIRY_DURATION");
    /// `SELF_ASSIGN`
    pub const SELF_ASSIGN: Value_<FieldType> = Value_::constant("SELF_ASSIGN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FieldType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::TaskTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// `INACTIVE`
    pub const INACTIVE: Value_<Status> = Value_::constant("INACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
