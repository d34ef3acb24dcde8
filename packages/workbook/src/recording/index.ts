export { readRecording, recordingText, replayRecording } from './recording.ts'
