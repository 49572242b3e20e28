using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An improvement notice by the Department for Education, when it is issued: the first, one that replaces another, or one that a
/// direction is stepped down to.</summary>
/// <remarks>It sets out what the Department expects and is non-statutory, according to a minister (written answer HL1076 of 31 July 2017).
/// The statutory notice in one inspection report (Solihull, 13 January 2023) is the direction of November 2022.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<NoticeEvent>))]
public abstract record NoticeEvent : NoticeOrDirectionEvent
{
    private protected NoticeEvent()
    {
    }
}
