// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::FormType`

use stanchion_template::generated::*;

/// `AWS::DataZone::FormType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-formtype.html)
#[must_use]
pub struct FormType<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl FormType<Missing_<super::required::domain_identifier>, Missing_<super::required::model>, Missing_<super::required::name>, Missing_<super::required::owning_project_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FormType(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> FormType<S0, S1, S2, S3> {
    /// Sets `Description`. 0 to 2048 characters. An update may replace the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> FormType<Set_, S1, S2, S3> { self.0.put("DomainIdentifier", value.into_node()); FormType(self.0, PhantomData_) }
    /// Sets `Model`. Required. An update may replace the resource.
    #[inline] pub fn model(mut self, value: impl IntoValue_<Model>) -> FormType<S0, Set_, S2, S3> { self.0.put("Model", value.into_node()); FormType(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FormType<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); FormType(self.0, PhantomData_) }
    /// Sets `OwningProjectIdentifier`. Required. An update may replace the resource.
    #[inline] pub fn owning_project_identifier(mut self, value: impl IntoValue_<String>) -> FormType<S0, S1, S2, Set_> { self.0.put("OwningProjectIdentifier", value.into_node()); FormType(self.0, PhantomData_) }
    /// Sets `Status`. An update may replace the resource. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<FormType> for FormType<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for FormType<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::DataZone::FormType";
    type Handle = FormTypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FormType`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FormTypeRef(Id_);
impl From<Id_> for FormTypeRef { #[inline] fn from(id: Id_) -> Self { FormTypeRef(id) } }
impl AsRef<Id_> for FormTypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FormTypeRef {
    /// `Ref`: `DomainIdentifier|FormTypeIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `FormTypeIdentifier`
    #[inline] pub fn form_type_identifier(&self) -> Value_<String> { self.0.attribute("FormTypeIdentifier") }
    /// `Fn::GetAtt` `OwningProjectId`
    #[inline] pub fn owning_project_id(&self) -> Value_<String> { self.0.attribute("OwningProjectId") }
    /// `Fn::GetAtt` `Revision`
    #[inline] pub fn revision(&self) -> Value_<String> { self.0.attribute("Revision") }
}
/// `AWS::DataZone::FormType.Model`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-formtype-model.html)
#[must_use]
pub struct Model(Properties_);
impl Model {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Model(Properties_::new()) }
}
impl Model {
    /// Sets `Smithy`. 1 to 100000 characters.
    #[inline] pub fn smithy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Smithy", value.into_node()); self }
}
impl IntoValue_<Model> for Model { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataZone::FormType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-formtype.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
