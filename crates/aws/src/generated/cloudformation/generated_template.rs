// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::GeneratedTemplate`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::GeneratedTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html)
#[must_use]
pub struct GeneratedTemplate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeneratedTemplate<Missing_<super::required::generated_template_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeneratedTemplate(Properties_::new(), PhantomData_) }
}
impl<S0> GeneratedTemplate<S0> {
    /// Sets `GeneratedTemplateName`. Required. 1 to 128 characters.
    #[inline] pub fn generated_template_name(mut self, value: impl IntoValue_<String>) -> GeneratedTemplate<Set_> { self.0.put("GeneratedTemplateName", value.into_node()); GeneratedTemplate(self.0, PhantomData_) }
    /// Sets `TemplateConfiguration`.
    #[inline] pub fn template_configuration(mut self, value: impl IntoValue_<TemplateConfiguration>) -> Self { self.0.put("TemplateConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GeneratedTemplate> for GeneratedTemplate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GeneratedTemplate<S0> {
    const TYPE: &'static str = "AWS::CloudFormation::GeneratedTemplate";
    type Handle = GeneratedTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GeneratedTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GeneratedTemplateRef(Id_);
impl From<Id_> for GeneratedTemplateRef { #[inline] fn from(id: Id_) -> Self { GeneratedTemplateRef(id) } }
impl AsRef<Id_> for GeneratedTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GeneratedTemplateRef {
    /// `Ref`: `GeneratedTemplateId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `GeneratedTemplateId`
    #[inline] pub fn generated_template_id(&self) -> Value_<String> { self.0.attribute("GeneratedTemplateId") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `Progress`
    #[inline] pub fn progress(&self) -> Value_<String> { self.0.attribute("Progress") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TotalWarnings`
    #[inline] pub fn total_warnings(&self) -> Value_<i64> { self.0.attribute("TotalWarnings") }
}
/// `AWS::CloudFormation::GeneratedTemplate.TemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-generatedtemplate-templateconfiguration.html)
#[must_use]
pub struct TemplateConfiguration(Properties_);
impl TemplateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TemplateConfiguration(Properties_::new()) }
}
impl TemplateConfiguration {
    /// Sets `DeletionPolicy`. The values are constants of [`DeletionPolicy`].
    #[inline] pub fn deletion_policy(mut self, value: impl IntoValue_<DeletionPolicy>) -> Self { self.0.put("DeletionPolicy", value.into_node()); self }
    /// Sets `UpdateReplacePolicy`. The values are constants of [`UpdateReplacePolicy`].
    #[inline] pub fn update_replace_policy(mut self, value: impl IntoValue_<UpdateReplacePolicy>) -> Self { self.0.put("UpdateReplacePolicy", value.into_node()); self }
}
impl IntoValue_<TemplateConfiguration> for TemplateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFormation::GeneratedTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html)
#[derive(Debug)]
pub enum DeletionPolicy {}
impl DeletionPolicy {
    /// `DELETE`
    pub const DELETE: Value_<DeletionPolicy> = Value_::constant("DELETE");
    /// `RETAIN`
    pub const RETAIN: Value_<DeletionPolicy> = Value_::constant("RETAIN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeletionPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::GeneratedTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html)
#[derive(Debug)]
pub enum UpdateReplacePolicy {}
impl UpdateReplacePolicy {
    /// `DELETE`
    pub const DELETE: Value_<UpdateReplacePolicy> = Value_::constant("DELETE");
    /// `RETAIN`
    pub const RETAIN: Value_<UpdateReplacePolicy> = Value_::constant("RETAIN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UpdateReplacePolicy> { Value_::from_node(value.into_node()) }
}
