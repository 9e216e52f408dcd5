// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cases::Template`

use stanchion_template::generated::*;

/// `AWS::Cases::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html)
#[must_use]
pub struct Template<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Template<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Template(Properties_::new(), PhantomData_) }
}
impl<S0> Template<S0> {
    /// Sets `Description`. At most 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainId`. 1 to 500 characters. An update replaces the resource.
    #[inline] pub fn domain_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainId", value.into_node()); self }
    /// Sets `LayoutConfiguration`.
    #[inline] pub fn layout_configuration(mut self, value: impl IntoValue_<LayoutConfiguration>) -> Self { self.0.put("LayoutConfiguration", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Template<Set_> { self.0.put("Name", value.into_node()); Template(self.0, PhantomData_) }
    /// Sets `RequiredFields`. At most 100 items.
    #[inline] pub fn required_fields(mut self, value: impl IntoValue_<Vec<RequiredField>>) -> Self { self.0.put("RequiredFields", value.into_node()); self }
    /// Sets `Rules`. At most 50 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<TemplateRule>>) -> Self { self.0.put("Rules", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`TemplateStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<TemplateStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Template> for Template<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Template<S0> {
    const TYPE: &'static str = "AWS::Cases::Template";
    type Handle = TemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Template`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TemplateRef(Id_);
impl From<Id_> for TemplateRef { #[inline] fn from(id: Id_) -> Self { TemplateRef(id) } }
impl AsRef<Id_> for TemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TemplateRef {
    /// `Ref`: `TemplateArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `TemplateArn`
    #[inline] pub fn template_arn(&self) -> Value_<String> { self.0.attribute("TemplateArn") }
    /// `Fn::GetAtt` `TemplateId`
    #[inline] pub fn template_id(&self) -> Value_<String> { self.0.attribute("TemplateId") }
}
/// `AWS::Cases::Template.LayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-template-layoutconfiguration.html)
#[must_use]
pub struct LayoutConfiguration(Properties_);
impl LayoutConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LayoutConfiguration(Properties_::new()) }
}
impl LayoutConfiguration {
    /// Sets `DefaultLayout`. 1 to 500 characters.
    #[inline] pub fn default_layout(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultLayout", value.into_node()); self }
}
impl IntoValue_<LayoutConfiguration> for LayoutConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::Template.RequiredField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-template-requiredfield.html)
#[must_use]
pub struct RequiredField<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RequiredField<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RequiredField(Properties_::new(), PhantomData_) }
}
impl<S0> RequiredField<S0> {
    /// Sets `FieldId`. Required. 1 to 500 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> RequiredField<Set_> { self.0.put("FieldId", value.into_node()); RequiredField(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RequiredField> for RequiredField<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::Template.TemplateRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-template-templaterule.html)
#[must_use]
pub struct TemplateRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TemplateRule<Missing_<super::required::case_rule_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TemplateRule(Properties_::new(), PhantomData_) }
}
impl<S0> TemplateRule<S0> {
    /// Sets `CaseRuleId`. Required. 1 to 500 characters.
    #[inline] pub fn case_rule_id(mut self, value: impl IntoValue_<String>) -> TemplateRule<Set_> { self.0.put("CaseRuleId", value.into_node()); TemplateRule(self.0, PhantomData_) }
    /// Sets `FieldId`. 1 to 500 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TemplateRule> for TemplateRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Cases::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html)
#[derive(Debug)]
pub enum TemplateStatus {}
impl TemplateStatus {
    /// `Active`
    pub const ACTIVE: Value_<TemplateStatus> = Value_::constant("Active");
    /// `Inactive`
    pub const INACTIVE: Value_<TemplateStatus> = Value_::constant("Inactive");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TemplateStatus> { Value_::from_node(value.into_node()) }
}
