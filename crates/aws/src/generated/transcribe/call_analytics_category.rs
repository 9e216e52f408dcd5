// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transcribe::CallAnalyticsCategory`

use stanchion_template::generated::*;

/// `AWS::Transcribe::CallAnalyticsCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html)
#[must_use]
pub struct CallAnalyticsCategory<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CallAnalyticsCategory<Missing_<super::required::category_name>, Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CallAnalyticsCategory(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CallAnalyticsCategory<S0, S1> {
    /// Sets `CategoryName`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn category_name(mut self, value: impl IntoValue_<String>) -> CallAnalyticsCategory<Set_, S1> { self.0.put("CategoryName", value.into_node()); CallAnalyticsCategory(self.0, PhantomData_) }
    /// Sets `InputType`. An update replaces the resource. The values are constants of [`InputType`].
    #[inline] pub fn input_type(mut self, value: impl IntoValue_<InputType>) -> Self { self.0.put("InputType", value.into_node()); self }
    /// Sets `Rules`. Required. 1 to 20 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> CallAnalyticsCategory<S0, Set_> { self.0.put("Rules", value.into_node()); CallAnalyticsCategory(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CallAnalyticsCategory> for CallAnalyticsCategory<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CallAnalyticsCategory<S0, S1> {
    const TYPE: &'static str = "AWS::Transcribe::CallAnalyticsCategory";
    type Handle = CallAnalyticsCategoryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CallAnalyticsCategory`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CallAnalyticsCategoryRef(Id_);
impl From<Id_> for CallAnalyticsCategoryRef { #[inline] fn from(id: Id_) -> Self { CallAnalyticsCategoryRef(id) } }
impl AsRef<Id_> for CallAnalyticsCategoryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CallAnalyticsCategoryRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `LastUpdateTime`
    #[inline] pub fn last_update_time(&self) -> Value_<String> { self.0.attribute("LastUpdateTime") }
}
/// `AWS::Transcribe::CallAnalyticsCategory.AbsoluteTimeRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-absolutetimerange.html)
#[must_use]
pub struct AbsoluteTimeRange(Properties_);
impl AbsoluteTimeRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AbsoluteTimeRange(Properties_::new()) }
}
impl AbsoluteTimeRange {
    /// Sets `EndTime`. 0 to 14400000.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EndTime", value.into_node()); self }
    /// Sets `First`. 0 to 14400000.
    #[inline] pub fn first(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("First", value.into_node()); self }
    /// Sets `Last`. 0 to 14400000.
    #[inline] pub fn last(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Last", value.into_node()); self }
    /// Sets `StartTime`. 0 to 14400000.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartTime", value.into_node()); self }
}
impl IntoValue_<AbsoluteTimeRange> for AbsoluteTimeRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transcribe::CallAnalyticsCategory.RelativeTimeRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-relativetimerange.html)
#[must_use]
pub struct RelativeTimeRange(Properties_);
impl RelativeTimeRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RelativeTimeRange(Properties_::new()) }
}
impl RelativeTimeRange {
    /// Sets `EndPercentage`. 0 to 100.
    #[inline] pub fn end_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EndPercentage", value.into_node()); self }
    /// Sets `First`. 0 to 100.
    #[inline] pub fn first(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("First", value.into_node()); self }
    /// Sets `Last`. 0 to 100.
    #[inline] pub fn last(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Last", value.into_node()); self }
    /// Sets `StartPercentage`. 0 to 100.
    #[inline] pub fn start_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartPercentage", value.into_node()); self }
}
impl IntoValue_<RelativeTimeRange> for RelativeTimeRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transcribe::CallAnalyticsCategory.InterruptionFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-interruptionfilter.html)
#[must_use]
pub struct InterruptionFilter(Properties_);
impl InterruptionFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InterruptionFilter(Properties_::new()) }
}
impl InterruptionFilter {
    /// Sets `AbsoluteTimeRange`.
    #[inline] pub fn absolute_time_range(mut self, value: impl IntoValue_<AbsoluteTimeRange>) -> Self { self.0.put("AbsoluteTimeRange", value.into_node()); self }
    /// Sets `Negate`.
    #[inline] pub fn negate(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Negate", value.into_node()); self }
    /// Sets `ParticipantRole`. The values are constants of [`ParticipantRole`].
    #[inline] pub fn participant_role(mut self, value: impl IntoValue_<ParticipantRole>) -> Self { self.0.put("ParticipantRole", value.into_node()); self }
    /// Sets `RelativeTimeRange`.
    #[inline] pub fn relative_time_range(mut self, value: impl IntoValue_<RelativeTimeRange>) -> Self { self.0.put("RelativeTimeRange", value.into_node()); self }
    /// Sets `Threshold`. 0 to 14400000.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Threshold", value.into_node()); self }
}
impl IntoValue_<InterruptionFilter> for InterruptionFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transcribe::CallAnalyticsCategory.NonTalkTimeFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-nontalktimefilter.html)
#[must_use]
pub struct NonTalkTimeFilter(Properties_);
impl NonTalkTimeFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NonTalkTimeFilter(Properties_::new()) }
}
impl NonTalkTimeFilter {
    /// Sets `AbsoluteTimeRange`.
    #[inline] pub fn absolute_time_range(mut self, value: impl IntoValue_<AbsoluteTimeRange>) -> Self { self.0.put("AbsoluteTimeRange", value.into_node()); self }
    /// Sets `Negate`.
    #[inline] pub fn negate(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Negate", value.into_node()); self }
    /// Sets `RelativeTimeRange`.
    #[inline] pub fn relative_time_range(mut self, value: impl IntoValue_<RelativeTimeRange>) -> Self { self.0.put("RelativeTimeRange", value.into_node()); self }
    /// Sets `Threshold`. 0 to 14400000.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Threshold", value.into_node()); self }
}
impl IntoValue_<NonTalkTimeFilter> for NonTalkTimeFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transcribe::CallAnalyticsCategory.SentimentFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-sentimentfilter.html)
#[must_use]
pub struct SentimentFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SentimentFilter<Missing_<super::required::sentiments>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SentimentFilter(Properties_::new(), PhantomData_) }
}
impl<S0> SentimentFilter<S0> {
    /// Sets `AbsoluteTimeRange`.
    #[inline] pub fn absolute_time_range(mut self, value: impl IntoValue_<AbsoluteTimeRange>) -> Self { self.0.put("AbsoluteTimeRange", value.into_node()); self }
    /// Sets `Negate`.
    #[inline] pub fn negate(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Negate", value.into_node()); self }
    /// Sets `ParticipantRole`. The values are constants of [`SentimentFilterParticipantRole`].
    #[inline] pub fn participant_role(mut self, value: impl IntoValue_<SentimentFilterParticipantRole>) -> Self { self.0.put("ParticipantRole", value.into_node()); self }
    /// Sets `RelativeTimeRange`.
    #[inline] pub fn relative_time_range(mut self, value: impl IntoValue_<RelativeTimeRange>) -> Self { self.0.put("RelativeTimeRange", value.into_node()); self }
    /// Sets `Sentiments`. Required. Exactly 1 item. The values are constants of [`Sentiment`].
    #[inline] pub fn sentiments(mut self, value: impl IntoValue_<Vec<Sentiment>>) -> SentimentFilter<Set_> { self.0.put("Sentiments", value.into_node()); SentimentFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SentimentFilter> for SentimentFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transcribe::CallAnalyticsCategory.TranscriptFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-transcriptfilter.html)
#[must_use]
pub struct TranscriptFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TranscriptFilter<Missing_<super::required::targets>, Missing_<super::required::transcript_filter_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TranscriptFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TranscriptFilter<S0, S1> {
    /// Sets `AbsoluteTimeRange`.
    #[inline] pub fn absolute_time_range(mut self, value: impl IntoValue_<AbsoluteTimeRange>) -> Self { self.0.put("AbsoluteTimeRange", value.into_node()); self }
    /// Sets `Negate`.
    #[inline] pub fn negate(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Negate", value.into_node()); self }
    /// Sets `ParticipantRole`. The values are constants of [`TranscriptFilterParticipantRole`].
    #[inline] pub fn participant_role(mut self, value: impl IntoValue_<TranscriptFilterParticipantRole>) -> Self { self.0.put("ParticipantRole", value.into_node()); self }
    /// Sets `RelativeTimeRange`.
    #[inline] pub fn relative_time_range(mut self, value: impl IntoValue_<RelativeTimeRange>) -> Self { self.0.put("RelativeTimeRange", value.into_node()); self }
    /// Sets `Targets`. Required. At least 1 item.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<String>>) -> TranscriptFilter<Set_, S1> { self.0.put("Targets", value.into_node()); TranscriptFilter(self.0, PhantomData_) }
    /// Sets `TranscriptFilterType`. Required. The values are constants of [`TranscriptFilterType`].
    #[inline] pub fn transcript_filter_type(mut self, value: impl IntoValue_<TranscriptFilterType>) -> TranscriptFilter<S0, Set_> { self.0.put("TranscriptFilterType", value.into_node()); TranscriptFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TranscriptFilter> for TranscriptFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transcribe::CallAnalyticsCategory.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-rule.html)
#[must_use]
pub struct Rule(Properties_);
impl Rule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Rule(Properties_::new()) }
}
impl Rule {
    /// Sets `InterruptionFilter`.
    #[inline] pub fn interruption_filter(mut self, value: impl IntoValue_<InterruptionFilter>) -> Self { self.0.put("InterruptionFilter", value.into_node()); self }
    /// Sets `NonTalkTimeFilter`.
    #[inline] pub fn non_talk_time_filter(mut self, value: impl IntoValue_<NonTalkTimeFilter>) -> Self { self.0.put("NonTalkTimeFilter", value.into_node()); self }
    /// Sets `SentimentFilter`.
    #[inline] pub fn sentiment_filter(mut self, value: impl IntoValue_<SentimentFilter>) -> Self { self.0.put("SentimentFilter", value.into_node()); self }
    /// Sets `TranscriptFilter`.
    #[inline] pub fn transcript_filter(mut self, value: impl IntoValue_<TranscriptFilter>) -> Self { self.0.put("TranscriptFilter", value.into_node()); self }
}
impl IntoValue_<Rule> for Rule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Transcribe::CallAnalyticsCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html)
#[derive(Debug)]
pub enum InputType {}
impl InputType {
    /// `REAL_TIME`
    pub const REAL_TIME: Value_<InputType> = Value_::constant("REAL_TIME");
    /// `POST_CALL`
    pub const POST_CALL: Value_<InputType> = Value_::constant("POST_CALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InputType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transcribe::CallAnalyticsCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html)
#[derive(Debug)]
pub enum ParticipantRole {}
impl ParticipantRole {
    /// `AGENT`
    pub const AGENT: Value_<ParticipantRole> = Value_::constant("AGENT");
    /// `CUSTOMER`
    pub const CUSTOMER: Value_<ParticipantRole> = Value_::constant("CUSTOMER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ParticipantRole> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transcribe::CallAnalyticsCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html)
#[derive(Debug)]
pub enum SentimentFilterParticipantRole {}
impl SentimentFilterParticipantRole {
    /// `AGENT`
    pub const AGENT: Value_<SentimentFilterParticipantRole> = Value_::constant("AGENT");
    /// `CUSTOMER`
    pub const CUSTOMER: Value_<SentimentFilterParticipantRole> = Value_::constant("CUSTOMER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SentimentFilterParticipantRole> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transcribe::CallAnalyticsCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html)
#[derive(Debug)]
pub enum Sentiment {}
impl Sentiment {
    /// `POSITIVE`
    pub const POSITIVE: Value_<Sentiment> = Value_::constant("POSITIVE");
    /// `NEGATIVE`
    pub const NEGATIVE: Value_<Sentiment> = Value_::constant("NEGATIVE");
    /// `NEUTRAL`
    pub const NEUTRAL: Value_<Sentiment> = Value_::constant("NEUTRAL");
    /// `MIXED`
    pub const MIXED: Value_<Sentiment> = Value_::constant("MIXED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Sentiment> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transcribe::CallAnalyticsCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html)
#[derive(Debug)]
pub enum TranscriptFilterParticipantRole {}
impl TranscriptFilterParticipantRole {
    /// `AGENT`
    pub const AGENT: Value_<TranscriptFilterParticipantRole> = Value_::constant("AGENT");
    /// `CUSTOMER`
    pub const CUSTOMER: Value_<TranscriptFilterParticipantRole> = Value_::constant("CUSTOMER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TranscriptFilterParticipantRole> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transcribe::CallAnalyticsCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html)
#[derive(Debug)]
pub enum TranscriptFilterType {}
impl TranscriptFilterType {
    /// `EXACT`
    pub const EXACT: Value_<TranscriptFilterType> = Value_::constant("EXACT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TranscriptFilterType> { Value_::from_node(value.into_node()) }
}
