// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::ProductSubscription`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::ProductSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-productsubscription.html)
#[must_use]
pub struct ProductSubscription<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProductSubscription<Missing_<super::required::product_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProductSubscription(Properties_::new(), PhantomData_) }
}
impl<S0> ProductSubscription<S0> {
    /// Sets `ProductArn`. Required. An update replaces the resource.
    #[inline] pub fn product_arn(mut self, value: impl IntoValue_<String>) -> ProductSubscription<Set_> { self.0.put("ProductArn", value.into_node()); ProductSubscription(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProductSubscription> for ProductSubscription<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ProductSubscription<S0> {
    const TYPE: &'static str = "AWS::SecurityHub::ProductSubscription";
    type Handle = ProductSubscriptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProductSubscription`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProductSubscriptionRef(Id_);
impl From<Id_> for ProductSubscriptionRef { #[inline] fn from(id: Id_) -> Self { ProductSubscriptionRef(id) } }
impl AsRef<Id_> for ProductSubscriptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProductSubscriptionRef {
    /// `Ref`: `ProductSubscriptionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ProductSubscriptionArn`
    #[inline] pub fn product_subscription_arn(&self) -> Value_<String> { self.0.attribute("ProductSubscriptionArn") }
}
