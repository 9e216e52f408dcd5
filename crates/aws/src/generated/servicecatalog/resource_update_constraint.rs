// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::ResourceUpdateConstraint`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::ResourceUpdateConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-resourceupdateconstraint.html)
#[must_use]
pub struct ResourceUpdateConstraint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResourceUpdateConstraint<Missing_<super::required::portfolio_id>, Missing_<super::required::product_id>, Missing_<super::required::tag_update_on_provisioned_product>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceUpdateConstraint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResourceUpdateConstraint<S0, S1, S2> {
    /// Sets `AcceptLanguage`. 0 to 100 characters.
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `Description`. 0 to 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `PortfolioId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn portfolio_id(mut self, value: impl IntoValue_<String>) -> ResourceUpdateConstraint<Set_, S1, S2> { self.0.put("PortfolioId", value.into_node()); ResourceUpdateConstraint(self.0, PhantomData_) }
    /// Sets `ProductId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn product_id(mut self, value: impl IntoValue_<String>) -> ResourceUpdateConstraint<S0, Set_, S2> { self.0.put("ProductId", value.into_node()); ResourceUpdateConstraint(self.0, PhantomData_) }
    /// Sets `TagUpdateOnProvisionedProduct`. Required.
    #[inline] pub fn tag_update_on_provisioned_product(mut self, value: impl IntoValue_<String>) -> ResourceUpdateConstraint<S0, S1, Set_> { self.0.put("TagUpdateOnProvisionedProduct", value.into_node()); ResourceUpdateConstraint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResourceUpdateConstraint> for ResourceUpdateConstraint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ResourceUpdateConstraint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ServiceCatalog::ResourceUpdateConstraint";
    type Handle = ResourceUpdateConstraintRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceUpdateConstraint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceUpdateConstraintRef(Id_);
impl From<Id_> for ResourceUpdateConstraintRef { #[inline] fn from(id: Id_) -> Self { ResourceUpdateConstraintRef(id) } }
impl AsRef<Id_> for ResourceUpdateConstraintRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceUpdateConstraintRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
