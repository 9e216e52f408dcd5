// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalogAppRegistry::ResourceAssociation`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalogAppRegistry::ResourceAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-resourceassociation.html)
#[must_use]
pub struct ResourceAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResourceAssociation<Missing_<super::required::application>, Missing_<super::required::resource>, Missing_<super::required::resource_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResourceAssociation<S0, S1, S2> {
    /// Sets `Application`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn application(mut self, value: impl IntoValue_<String>) -> ResourceAssociation<Set_, S1, S2> { self.0.put("Application", value.into_node()); ResourceAssociation(self.0, PhantomData_) }
    /// Sets `Resource`. Required. An update replaces the resource.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<String>) -> ResourceAssociation<S0, Set_, S2> { self.0.put("Resource", value.into_node()); ResourceAssociation(self.0, PhantomData_) }
    /// Sets `ResourceType`. Required. An update replaces the resource. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> ResourceAssociation<S0, S1, Set_> { self.0.put("ResourceType", value.into_node()); ResourceAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResourceAssociation> for ResourceAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ResourceAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::ResourceAssociation";
    type Handle = ResourceAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceAssociationRef(Id_);
impl From<Id_> for ResourceAssociationRef { #[inline] fn from(id: Id_) -> Self { ResourceAssociationRef(id) } }
impl AsRef<Id_> for ResourceAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceAssociationRef {
    /// `Ref`: `ApplicationArn|ResourceArn|ResourceType`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationArn`
    #[inline] pub fn application_arn(&self) -> Value_<String> { self.0.attribute("ApplicationArn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ResourceArn`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceArn") }
}
/// Values of `AWS::ServiceCatalogAppRegistry::ResourceAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-resourceassociation.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `CFN_STACK`
    pub const CFN_STACK: Value_<ResourceType> = Value_::constant("CFN_STACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
