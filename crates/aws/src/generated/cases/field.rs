// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cases::Field`

use stanchion_template::generated::*;

/// `AWS::Cases::Field`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html)
#[must_use]
pub struct Field<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Field<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Field(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Field<S0, S1> {
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<FieldAttributes>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `Description`. At most 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainId`. 1 to 500 characters. An update replaces the resource.
    #[inline] pub fn domain_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Field<Set_, S1> { self.0.put("Name", value.into_node()); Field(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`FieldType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<FieldType>) -> Field<S0, Set_> { self.0.put("Type", value.into_node()); Field(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Field> for Field<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Field<S0, S1> {
    const TYPE: &'static str = "AWS::Cases::Field";
    type Handle = FieldRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Field`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FieldRef(Id_);
impl From<Id_> for FieldRef { #[inline] fn from(id: Id_) -> Self { FieldRef(id) } }
impl AsRef<Id_> for FieldRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FieldRef {
    /// `Ref`: `FieldArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `FieldArn`
    #[inline] pub fn field_arn(&self) -> Value_<String> { self.0.attribute("FieldArn") }
    /// `Fn::GetAtt` `FieldId`
    #[inline] pub fn field_id(&self) -> Value_<String> { self.0.attribute("FieldId") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `Namespace`
    #[inline] pub fn namespace(&self) -> Value_<String> { self.0.attribute("Namespace") }
}
/// `AWS::Cases::Field.TextAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-field-textattributes.html)
#[must_use]
pub struct TextAttributes<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TextAttributes<Missing_<super::required::is_multiline>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TextAttributes(Properties_::new(), PhantomData_) }
}
impl<S0> TextAttributes<S0> {
    /// Sets `IsMultiline`. Required.
    #[inline] pub fn is_multiline(mut self, value: impl IntoValue_<bool>) -> TextAttributes<Set_> { self.0.put("IsMultiline", value.into_node()); TextAttributes(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TextAttributes> for TextAttributes<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::Field.FieldAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-field-fieldattributes.html)
#[must_use]
pub struct FieldAttributes(Properties_);
impl FieldAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldAttributes(Properties_::new()) }
}
impl FieldAttributes {
    /// Sets `Text`.
    #[inline] pub fn text(mut self, value: impl IntoValue_<TextAttributes>) -> Self { self.0.put("Text", value.into_node()); self }
}
impl IntoValue_<FieldAttributes> for FieldAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Cases::Field`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html)
#[derive(Debug)]
pub enum FieldType {}
impl FieldType {
    /// `Text`
    pub const TEXT: Value_<FieldType> = Value_::constant("Text");
    /// `Number`
    pub const NUMBER: Value_<FieldType> = Value_::constant("Number");
    /// `Boolean`
    pub const BOOLEAN: Value_<FieldType> = Value_::constant("Boolean");
    /// `DateTime`
    pub const DATE_TIME: Value_<FieldType> = Value_::constant("DateTime");
    /// `SingleSelect`
    pub const SINGLE_SELECT: Value_<FieldType> = Value_::constant("SingleSelect");
    /// `Url`
    pub const URL: Value_<FieldType> = Value_::constant("Url");
    /// `User`
    pub const USER: Value_<FieldType> = Value_::constant("User");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FieldType> { Value_::from_node(value.into_node()) }
}
