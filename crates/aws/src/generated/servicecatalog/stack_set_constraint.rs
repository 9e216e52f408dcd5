// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::StackSetConstraint`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::StackSetConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-stacksetconstraint.html)
#[must_use]
pub struct StackSetConstraint<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7,)>);
impl StackSetConstraint<Missing_<super::required::account_list>, Missing_<super::required::admin_role>, Missing_<super::required::description>, Missing_<super::required::execution_role>, Missing_<super::required::portfolio_id>, Missing_<super::required::product_id>, Missing_<super::required::region_list>, Missing_<super::required::stack_instance_control>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StackSetConstraint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7> StackSetConstraint<S0, S1, S2, S3, S4, S5, S6, S7> {
    /// Sets `AcceptLanguage`. 0 to 100 characters.
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `AccountList`. Required.
    #[inline] pub fn account_list(mut self, value: impl IntoValue_<Vec<String>>) -> StackSetConstraint<Set_, S1, S2, S3, S4, S5, S6, S7> { self.0.put("AccountList", value.into_node()); StackSetConstraint(self.0, PhantomData_) }
    /// Sets `AdminRole`. Required.
    #[inline] pub fn admin_role(mut self, value: impl IntoValue_<String>) -> StackSetConstraint<S0, Set_, S2, S3, S4, S5, S6, S7> { self.0.put("AdminRole", value.into_node()); StackSetConstraint(self.0, PhantomData_) }
    /// Sets `Description`. Required. 0 to 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> StackSetConstraint<S0, S1, Set_, S3, S4, S5, S6, S7> { self.0.put("Description", value.into_node()); StackSetConstraint(self.0, PhantomData_) }
    /// Sets `ExecutionRole`. Required.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> StackSetConstraint<S0, S1, S2, Set_, S4, S5, S6, S7> { self.0.put("ExecutionRole", value.into_node()); StackSetConstraint(self.0, PhantomData_) }
    /// Sets `PortfolioId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn portfolio_id(mut self, value: impl IntoValue_<String>) -> StackSetConstraint<S0, S1, S2, S3, Set_, S5, S6, S7> { self.0.put("PortfolioId", value.into_node()); StackSetConstraint(self.0, PhantomData_) }
    /// Sets `ProductId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn product_id(mut self, value: impl IntoValue_<String>) -> StackSetConstraint<S0, S1, S2, S3, S4, Set_, S6, S7> { self.0.put("ProductId", value.into_node()); StackSetConstraint(self.0, PhantomData_) }
    /// Sets `RegionList`. Required.
    #[inline] pub fn region_list(mut self, value: impl IntoValue_<Vec<String>>) -> StackSetConstraint<S0, S1, S2, S3, S4, S5, Set_, S7> { self.0.put("RegionList", value.into_node()); StackSetConstraint(self.0, PhantomData_) }
    /// Sets `StackInstanceControl`. Required.
    #[inline] pub fn stack_instance_control(mut self, value: impl IntoValue_<String>) -> StackSetConstraint<S0, S1, S2, S3, S4, S5, S6, Set_> { self.0.put("StackInstanceControl", value.into_node()); StackSetConstraint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_> IntoValue_<StackSetConstraint> for StackSetConstraint<S0, S1, S2, S3, S4, S5, S6, S7> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_> ResourceType_ for StackSetConstraint<S0, S1, S2, S3, S4, S5, S6, S7> {
    const TYPE: &'static str = "AWS::ServiceCatalog::StackSetConstraint";
    type Handle = StackSetConstraintRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StackSetConstraint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StackSetConstraintRef(Id_);
impl From<Id_> for StackSetConstraintRef { #[inline] fn from(id: Id_) -> Self { StackSetConstraintRef(id) } }
impl AsRef<Id_> for StackSetConstraintRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StackSetConstraintRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
