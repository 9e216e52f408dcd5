// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::LaunchTemplateConstraint`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::LaunchTemplateConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchtemplateconstraint.html)
#[must_use]
pub struct LaunchTemplateConstraint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LaunchTemplateConstraint<Missing_<super::required::portfolio_id>, Missing_<super::required::product_id>, Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LaunchTemplateConstraint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LaunchTemplateConstraint<S0, S1, S2> {
    /// Sets `AcceptLanguage`. 0 to 100 characters.
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `Description`. 0 to 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `PortfolioId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn portfolio_id(mut self, value: impl IntoValue_<String>) -> LaunchTemplateConstraint<Set_, S1, S2> { self.0.put("PortfolioId", value.into_node()); LaunchTemplateConstraint(self.0, PhantomData_) }
    /// Sets `ProductId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn product_id(mut self, value: impl IntoValue_<String>) -> LaunchTemplateConstraint<S0, Set_, S2> { self.0.put("ProductId", value.into_node()); LaunchTemplateConstraint(self.0, PhantomData_) }
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<String>) -> LaunchTemplateConstraint<S0, S1, Set_> { self.0.put("Rules", value.into_node()); LaunchTemplateConstraint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LaunchTemplateConstraint> for LaunchTemplateConstraint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LaunchTemplateConstraint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ServiceCatalog::LaunchTemplateConstraint";
    type Handle = LaunchTemplateConstraintRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LaunchTemplateConstraint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LaunchTemplateConstraintRef(Id_);
impl From<Id_> for LaunchTemplateConstraintRef { #[inline] fn from(id: Id_) -> Self { LaunchTemplateConstraintRef(id) } }
impl AsRef<Id_> for LaunchTemplateConstraintRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LaunchTemplateConstraintRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
